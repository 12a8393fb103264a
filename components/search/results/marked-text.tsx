import type { Excerpt } from '@/lib/search/answer/create-excerpt';

/** An excerpt with its matched words in <mark>, and an ellipsis where it was cut. */
export function MarkedText({ excerpt: { text, ranges, cutStart, cutEnd } }: { excerpt: Excerpt }) {
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
