import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import { cutQuote } from './cut-quote';

/** Sites cut alternative texts, the strictest at 420 characters. */
const LONGEST = 280;

/** The alternative text of a quote's card. */
export function quoteCardAlt({ text, speaker, startMs }: Quote, { slug, summary }: Episode): string {
  const { show, title } = summary.meta;
  const source = [show, title ?? slug].filter((part) => part !== null).join(': ');
  const clock = startMs === null ? [] : [`at ${formatTimecode(startMs)}`];
  return [cutQuote(`“${text}”`, LONGEST), ...(speaker === null ? [] : [speaker]), source, ...clock].join(
    ', ',
  );
}

/** The alternative text of an episode's card. */
export function episodeCardAlt({ slug, summary }: Episode): string {
  const { show, title, guests, hosts } = summary.meta;
  const people = [...guests, ...hosts].map(({ name }) => name);
  return [show, title ?? slug, ...people].filter((part) => part !== null).join(', ');
}
