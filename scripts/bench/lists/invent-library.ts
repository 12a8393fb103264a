import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pick, seededRandom } from '@/scripts/bench/search/seeded-random';

const SYLLABLES = 'ba co di fu ga hel ir jo ka lum mer no or pan qui ros sel tor ul vex wyn yar zed'.split(
  ' ',
);
const SHOWS = 6;
const GUESTS = 400;
const TOPICS = 120;
const QUOTES = 34;
const POINTS = 40;
const ROWS = 18;
const LENGTH_S = 5400;

type Random = () => number;

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const clock = (s: number): string =>
  `${Math.floor(s / 3600)}:${String(Math.floor(s / 60) % 60).padStart(2, '0')}:${String(s % 60).padStart(2, '0')}`;

function word(random: Random): string {
  return Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES, random)).join('');
}

const names = (count: number, parts: number, random: Random): string[] => {
  const made = new Set<string>();
  while (made.size < count) made.add(Array.from({ length: parts }, () => capital(word(random))).join(' '));
  return [...made];
};

/** Generates words by Zipf's law, sometimes a topic. */
function createTextGenerator(topics: readonly string[], random: Random): (length: number) => string {
  const words = Array.from({ length: 4000 }, () => word(random));
  const one = (): string => words[Math.floor(words.length ** random()) - 1] ?? '';
  return (length) =>
    capital(
      Array.from({ length }, () =>
        random() < 0.01 ? (topics[Math.floor(topics.length * random() ** 2)] ?? '') : one(),
      ).join(' '),
    );
}

/**
 * Writes a library of made-up episodes in an invented language, the same in every run: with as many quotes, points and rows as a
 * real summary, few shows, recurring guests and occasional topics.
 */
export async function inventLibrary(dir: string, episodes: number): Promise<void> {
  const random = seededRandom(11);
  const [shows, guests, topics] = [
    names(SHOWS, 2, random),
    names(GUESTS, 2, random),
    names(TOPICS, 1, random),
  ];
  const makeText = createTextGenerator(topics, random);
  await rm(dir, { recursive: true, force: true });
  const list = (all: readonly string[], rest = ''): string =>
    all.map((name) => `  - { name: ${name}${rest} }\n`).join('');
  await mkdir(join(dir, 'episodes'), { recursive: true });
  await writeFile(
    join(dir, 'library.yaml'),
    `site:\n  name: A Thousand\nshows:\n${list(shows)}topics:\n${list(topics, ', kind: idea')}`,
  );
  for (let i = 0; i < episodes; i += 1) {
    const folder = join(dir, 'episodes', `made-up-${i}`);
    await mkdir(folder);
    const show = pick(shows, random) ?? '';
    await writeFile(
      join(folder, 'summary.md'),
      inventSummary({ i, show, guest: pick(guests, random) ?? '', makeText: makeText, random }),
    );
  }
}

interface Facts {
  readonly i: number;
  readonly show: string;
  readonly guest: string;
  readonly makeText: (length: number) => string;
  readonly random: Random;
}

function inventSummary({ i, show, guest, makeText, random }: Facts): string {
  const date = new Date(Date.UTC(2008, 0, 1 + i * 6)).toISOString().slice(0, 10);
  const at = (): string => clock(Math.floor(random() * LENGTH_S));
  const lines = (count: number, line: (place: number) => string): string =>
    Array.from({ length: count }, (_, place) => line(place)).join('\n');
  return `---
show: ${show}
title: ${makeText(4)} ${i}
date: ${date}
duration: "${clock(LENGTH_S)}"
guests: [{ name: ${guest} }]
hosts: [{ name: Ada Example }]
source: { kind: hand-written }
---
## Overview

${makeText(60)}.

## Key Discussion Points

${lines(POINTS, () => `- **${makeText(3)}**: ${makeText(25)}. [${at()}]`)}

## Notable Quotes

${lines(QUOTES, () => `“${makeText(18)}.” – ${random() < 0.8 ? guest : 'Ada Example'} [${at()}]\n`)}

## Timestamps

${lines(ROWS, (place) => `- ${clock(Math.floor((place * LENGTH_S) / ROWS))} ${makeText(5)}`)}
`;
}
