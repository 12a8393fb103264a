import type { ReactNode } from 'react';
import { FormerIds } from '@/components/moment/former-ids';
import { routes } from '@/components/site/site-routes';
import { safeUrl } from '@/lib/core/links/safe-url';
import type { FormerId } from '@/lib/core/model/ledger';
import type { Quote, TextParts } from '@/lib/core/model/summary';
import { parseTimecode } from '@/lib/core/time/timecode';

interface ProseProps extends TextParts {
  readonly text: string;
  /** Quotes inside a sentence or bullet. */
  readonly inlineQuotes: readonly Quote[];
  readonly episode: string;
  readonly formerIds: ReadonlyMap<string, readonly FormerId[]>;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly show: (text: string) => ReactNode;
}

/** An author's text with links, and an element with an id for each quote inside it. */
export function Prose(props: ProseProps) {
  const { text } = props;
  const marks = [
    ...linkMarks(props),
    ...codeMarks(props),
    ...quoteMarks(props),
    ...clockMarks(props),
    ...markedMarks(props),
  ].sort((a, b) => a.start - b.start);
  const parts: ReactNode[] = [];
  let from = 0;
  for (const mark of marks) {
    if (mark.start < from) continue;
    parts.push(text.slice(from, mark.start), mark.show(text.slice(mark.start, mark.end)));
    from = mark.end;
  }
  parts.push(text.slice(from));
  return <>{parts}</>;
}

/** Code inside a sentence; nothing in it is a link or a clock. */
function codeMarks({ text, code = [] }: ProseProps): Mark[] {
  return wordMarks(text, code, (words, key) => (
    <code key={key} className="[overflow-wrap:anywhere]">
      {words}
    </code>
  ));
}

function markedMarks({ text, marks = [] }: ProseProps): Mark[] {
  return wordMarks(text, marks, (words, key) => <mark key={key}>{words}</mark>);
}

function wordMarks(
  text: string,
  parts: readonly string[],
  show: (words: string, key: string) => ReactNode,
): Mark[] {
  const found: Mark[] = [];
  let from = 0;
  for (const part of parts) {
    const start = text.indexOf(part, from);
    if (start < 0) continue;
    from = start + part.length;
    found.push({ start, end: from, show: (words) => show(words, `part ${start}`) });
  }
  return found;
}

/** A link that is not http, https or mailto stays plain text. */
function linkMarks({ text, links = [] }: ProseProps): Mark[] {
  const marks: Mark[] = [];
  let from = 0;
  for (const link of links) {
    const start = text.indexOf(link.text, from);
    const href = safeUrl(link.url);
    if (start < 0) continue;
    from = start + link.text.length;
    if (href === null || link.text === '') continue;
    const show = (words: string): ReactNode => (
      <a key={start} href={href} rel="noopener nofollow" className="quiet-link">
        {words}
      </a>
    );
    marks.push({ start, end: from, show });
  }
  return marks;
}

function quoteMarks({ text, inlineQuotes, formerIds, episode }: ProseProps): Mark[] {
  return inlineQuotes.flatMap((quote): Mark[] => {
    const start = text.indexOf(quote.text);
    if (start < 0) return [];
    const end = start + quote.text.length;
    const show = (words: string): ReactNode => (
      <span
        key={start}
        id={quote.id}
        data-moment
        data-start={quote.startMs ?? undefined}
        data-speaker={quote.speaker ?? undefined}
        className="inline-moment"
      >
        <FormerIds ids={formerIds.get(quote.id)} />
        <a href={routes.quoteLink(quote, episode)} className="quiet-link">
          {words}
        </a>
      </span>
    );
    return [{ start, end, show }];
  });
}

const CLOCK = /(?<=[[(])\d{1,4}:\d{2}(?::\d{2})?(?=[\])])/g;

/** A clock in brackets inside a sentence stays as written and becomes a link to its time. */
function clockMarks({ text, inlineQuotes, episode }: ProseProps): Mark[] {
  return [...text.matchAll(CLOCK)].flatMap((clock): Mark[] => {
    const startMs = parseTimecode(clock[0]);
    if (startMs === null) return [];
    const quote = inlineQuotes.find((one) => one.startMs === startMs && text.includes(one.text));
    const show = (words: string): ReactNode => (
      <a
        key={clock.index}
        href={routes.moment({ episode, anchor: quote?.id ?? null, startMs })}
        className="quiet-link text-signal tabular-nums"
      >
        {words}
      </a>
    );
    return [{ start: clock.index, end: clock.index + clock[0].length, show }];
  });
}
