import { stringify } from 'yaml';
import type { FeedEpisode, FeedShow } from '@/lib/core/model/feed';
import type { FrontMatter } from '@/lib/core/model/front-matter';
import { formatFullTimecode } from '@/lib/core/time/format-timecode';

/**
 * Renders front matter as YAML between two lines of ---; undefined values are left out.
 * @example renderFrontMatter({ title: 'Rain' }) // "---\ntitle: Rain\n---\n"
 */
export function renderFrontMatter(facts: FrontMatter): string {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  const yaml = known.length === 0 ? '' : stringify(Object.fromEntries(known), { lineWidth: 0 });
  return `---\n${yaml}---\n`;
}

/** Renders an item of a feed as summary.md: front matter, then its notes unchanged, or its title when it has no notes. */
export function renderSummary(episode: FeedEpisode, show: FeedShow): string {
  const { title, date, durationMs, link, guid, image, notes } = episode;
  const facts: FrontMatter = {
    show: show.title ?? undefined,
    title: title ?? undefined,
    date: date ?? undefined,
    language: show.language ?? undefined,
    duration: durationMs === null ? undefined : formatFullTimecode(durationMs),
    hosts: orNone(episode.hosts.map((name) => ({ name }))),
    guests: orNone(episode.guests.map((name) => ({ name }))),
    source: link === null ? undefined : { url: link },
    guid: guid ?? undefined,
    image: image ?? undefined,
    recordings: orNone(episode.recordings.map((url) => ({ kind: 'audio', url }))),
  };
  const text = notes ?? (title === null ? '' : `# ${title}`);
  return `${renderFrontMatter(facts)}${text}${text.endsWith('\n') ? '' : '\n'}`;
}

const orNone = <T>(list: T[]): T[] | undefined => (list.length === 0 ? undefined : list);
