import { KIND_NAMES } from '@/components/moment/kind-names';
import { formatDuration, formatTimecode } from '@/lib/core/time/format-timecode';
import type { ShownHit } from '@/lib/search/answer/answer';
import type { Excerpt } from '@/lib/search/answer/create-excerpt';

interface SearchHitProps {
  readonly hit: ShownHit;
  readonly id: string;
  readonly active: boolean;
  /** `plain` is false for a click that the browser opens in another tab or window. */
  readonly onOpen: (plain: boolean) => void;
}

type PlainClick = Readonly<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> & {
  readonly button: number;
};

/** Whether a click opens in this tab; the browser handles all others. */
function isPlainClick(event: PlainClick): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** Hits with their own title show it first; the title of quotes, timeline rows and passages is only the heading above them. */
function HitText({ hit }: { hit: ShownHit }) {
  if (hit.kind === 'quote') {
    return (
      <q className="search-quote block font-serif text-body text-ink">
        <MarkedText excerpt={hit.textExcerpt} />
      </q>
    );
  }
  if (hit.kind === 'timeline' || hit.kind === 'transcript') {
    return (
      <span className="block font-serif text-body text-ink">
        <MarkedText excerpt={hit.textExcerpt} />
      </span>
    );
  }
  return (
    <>
      <span className="block font-serif text-body font-medium text-ink">
        <MarkedText excerpt={hit.titleExcerpt} />
      </span>
      <span className="mt-1 block text-small text-soft">
        <MarkedText excerpt={hit.textExcerpt} />
      </span>
    </>
  );
}

/** Context of a hit: the heading above a quote, or the alias by which a page was found. */
function contextOf(hit: ShownHit): string {
  if (hit.episode === null) return hit.alias === null ? '' : `also ${hit.alias}`;
  return hit.kind === 'quote' ? hit.title : '';
}

/** A moment or page as a link: time in the rail, text, kind, speaker and heading. */
export function SearchHitRow({ hit, id, active, onOpen }: SearchHitProps) {
  const context = contextOf(hit);
  return (
    <a
      id={id}
      href={hit.url}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className="search-row search-grid border-line border-t py-3 no-underline"
      onClick={(event) => {
        if (isPlainClick(event)) event.preventDefault();
        onOpen(isPlainClick(event));
      }}
    >
      <span className="search-clock text-small text-signal tabular-nums">
        {hit.startMs === null ? null : (
          <time dateTime={formatDuration(hit.startMs)}>{formatTimecode(hit.startMs)}</time>
        )}
      </span>
      <span className="min-w-0">
        <HitText hit={hit} />
        <span className="search-facts mt-1 block text-note text-soft">
          <span className="label">{KIND_NAMES[hit.kind][0]}</span>
          {hit.speaker === null ? null : <span className="search-part">{hit.speaker}</span>}
          {context === '' ? null : <span className="search-part">{context}</span>}
        </span>
      </span>
    </a>
  );
}

/** An excerpt with its matched words in <mark>, and an ellipsis where it was cut. */
function MarkedText({ excerpt: { text, ranges, cutStart, cutEnd } }: { excerpt: Excerpt }) {
  const ends = [0, ...ranges.map(([, end]) => end)];
  return (
    <>
      {cutStart ? '… ' : ''}
      {ranges.map(([start, end], index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <mark className="bg-marked text-ink">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
      {cutEnd ? ' …' : ''}
    </>
  );
}
