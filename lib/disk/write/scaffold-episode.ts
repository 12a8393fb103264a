import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { isInside } from '@/lib/disk/read/is-inside';
import { writeAtomic } from './write-atomic';

/** A new episode starts as a draft, so that nothing unfinished is published. */
function template(title: string): string {
  return `---
${stringify({ title }, { lineWidth: 0 })}# date: 2031-02-28
language: en   # the summary’s own, such as de or zh-Hant
source: { kind: hand-written }   # or ai-summary
# guests: [{ name: Ada Example, role: engineer }]
draft: true   # remove this line to publish
---
Episode Overview
What the episode is about.
`;
}

/**
 * Writes a new episode's summary.md and returns its path; other files may be there already. Throws an Error when
 * a summary is there, or when the folder is outside of the content folder.
 */
export async function scaffoldEpisode(
  contentDir: string,
  episode: { slug: string; title: string },
): Promise<string> {
  const folder = join(contentDir, 'episodes', episode.slug);
  const path = join(folder, 'summary.md');
  if (!(await isInside(folder, contentDir)))
    throw new Error(`${folder} is outside of the content folder; choose another name with --slug`);
  if (existsSync(path)) throw new Error(`${path} exists already; choose another name with --slug`);
  await writeAtomic(path, new TextEncoder().encode(template(episode.title)));
  return path;
}
