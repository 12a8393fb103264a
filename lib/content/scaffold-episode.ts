import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a new episode starts as: a draft, so that nothing unfinished is published. */
function template(title: string): string {
  return `---
title: ${JSON.stringify(title)}
# date: 2031-02-28
language: en
source: { kind: hand-written }   # or ai-summary
# guests: [{ name: Ada Example, role: engineer }]
draft: true   # remove this line to publish
---
Episode Overview
What the episode is about.
`;
}

/** Writes a new episode's summary.md and returns its path; an Error when the folder is already there. */
export async function scaffoldEpisode(
  contentDir: string,
  episode: { slug: string; title: string },
): Promise<string> {
  const folder = join(contentDir, 'episodes', episode.slug);
  if (existsSync(folder)) throw new Error(`${folder} is already there; choose another name with --slug`);
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'summary.md');
  await writeFile(path, template(episode.title), { flag: 'wx' });
  return path;
}
