import type { ReactNode } from 'react';
import { FormerIds } from '@/components/moment/former-ids';
import { AuthorLink } from '@/components/moment/linked-text';
import { OwnLinks } from '@/components/moment/own-links';
import { routes } from '@/components/site/site-routes';
import type { FormerId } from '@/lib/core/model/ledger';
import type { Quote, TextParts } from '@/lib/core/model/summary';
import { parseTimecode } from '@/lib/core/time/timecode';
import { placeLinks } from '@/lib/derive/page/place-links';

interface ProseProps extends TextParts {
  readonly text: string;
  /** Quotes inside a sentence or bullet. */
  readonly inlineQuotes: readonly Quote[];
  readonly episode: string;
  readonly formerIds: ReadonlyMap<string, readonly FormerId[]>;
}

/** A stretch of the text that is shown in its own way; UTF-16 offsets. */
interface Mark {
  readonly start: number;
  readonly end: number;
}

interface LinkMark extends Mark {
  readonly show: (words: string, key: number) => ReactNode;
}

interface QuoteMark extends Mark {
  readonly quote: Quote;
}

/** An author's text with links and clocks, and an element with an id for each quote inside it. */
export function Prose(props: ProseProps) {
  const { text, links } = props;
  const { placed, elsewhere } = placeLinks(text, links);
  const marks = withoutOverlaps([
    ...placed.map(({ start, end, href }): LinkMark => ({ start, end, show: showLink(href) })),
    ...codeMarks(props),
    ...clockMarks(props),
    ...markedMarks(props),
  ]);
  const quotes = withoutOverlaps(quoteMarks(props));
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end, quote } of quotes) {
    parts.push(...showMarks(text, { start: from, end: start }, marks));
    parts.push(
      <InlineQuote key={`q${start}`} {...props} quote={quote}>
        {showMarks(text, { start, end }, marks, (words, key) => (
          <a key={key} href={routes.quoteLink(quote, props.episode)} className="quiet-link">
            {words}
          </a>
        ))}
      </InlineQuote>,
    );
    from = end;
  }
  parts.push(...showMarks(text, { start: from, end: text.length }, marks));
  return (
    <>
      {parts}
      <OwnLinks links={elsewhere} />
    </>
  );
}

/** Of two marks that overlap, the earlier one is kept, and of two at one place the first in the list. */
function withoutOverlaps<T extends Mark>(marks: readonly T[]): T[] {
  const kept: T[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start))
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

/** Shows the marks inside a stretch of the text, cut at its ends, and the words between them. */
function showMarks(
  text: string,
  { start, end }: Mark,
  marks: readonly LinkMark[],
  showWords: LinkMark['show'] = (words) => words,
): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = start;
  const add = (to: number, show: LinkMark['show']): void => {
    if (to > from) parts.push(show(text.slice(from, to), from));
    from = Math.max(from, to);
  };
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= end) continue;
    add(Math.max(mark.start, start), showWords);
    add(Math.min(mark.end, end), mark.show);
  }
  add(end, showWords);
  return parts;
}

/** Code inside a sentence; nothing in it is a link or a clock. */
function codeMarks({ text, code = [] }: ProseProps): LinkMark[] {
  return wordMarks(text, code, (words, key) => (
    <code key={key} className="[overflow-wrap:anywhere]">
      {words}
    </code>
  ));
}

function markedMarks({ text, marks = [] }: ProseProps): LinkMark[] {
  return wordMarks(text, marks, (words, key) => <mark key={key}>{words}</mark>);
}

function wordMarks(
  text: string,
  parts: readonly string[],
  show: (words: string, key: number) => ReactNode,
): LinkMark[] {
  const found: LinkMark[] = [];
  let from = 0;
  for (const part of parts) {
    const start = text.indexOf(part, from);
    if (start < 0) continue;
    from = start + part.length;
    found.push({ start, end: from, show });
  }
  return found;
}

function showLink(href: string): LinkMark['show'] {
  return (words, key) => (
    <AuthorLink key={key} href={href}>
      {words}
    </AuthorLink>
  );
}

function quoteMarks({ text, inlineQuotes }: ProseProps): QuoteMark[] {
  return inlineQuotes.flatMap((quote): QuoteMark[] => {
    const start = text.indexOf(quote.text);
    return start < 0 ? [] : [{ start, end: start + quote.text.length, quote }];
  });
}

interface InlineQuoteProps extends Pick<ProseProps, 'formerIds'> {
  readonly quote: Quote;
  readonly children: ReactNode;
}

function InlineQuote({ quote, formerIds, children }: InlineQuoteProps) {
  return (
    <span
      id={quote.id}
      data-moment
      data-start={quote.startMs ?? undefined}
      data-speaker={quote.speaker ?? undefined}
      className="inline-moment"
    >
      <FormerIds ids={formerIds.get(quote.id)} />
      {children}
    </span>
  );
}

const CLOCK = /(?<=[[(])\d{1,4}:\d{2}(?::\d{2})?(?=[\])])/g;

/** A clock in brackets inside a sentence stays as written and becomes a link to its time. */
function clockMarks({ text, inlineQuotes, episode }: ProseProps): LinkMark[] {
  return [...text.matchAll(CLOCK)].flatMap((clock): LinkMark[] => {
    const startMs = parseTimecode(clock[0]);
    if (startMs === null) return [];
    const quote = inlineQuotes.find((one) => one.startMs === startMs && text.includes(one.text));
    const show: LinkMark['show'] = (words, key) => (
      <a
        key={key}
        href={routes.moment({ episode, anchor: quote?.id ?? null, startMs })}
        className="quiet-link text-signal tabular-nums"
      >
        {words}
      </a>
    );
    return [{ start: clock.index, end: clock.index + clock[0].length, show }];
  });
}
