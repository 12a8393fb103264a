import type { Page } from '@playwright/test';
import type { Shot } from './shot';

const GLOVES = 'episodes/seventeen-left-gloves/';
const player = (page: Page) => page.getByRole('region', { name: 'Player' });

async function cue(page: Page): Promise<void> {
  await player(page).waitFor();
}

async function openMore(page: Page): Promise<void> {
  await cue(page);
  await player(page).getByRole('button', { name: 'More' }).click();
}

async function playQueue(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Play these moments' }).click();
  await cue(page);
}

async function openFilter(page: Page): Promise<void> {
  await page.getByText('Filter and sort').click();
  await page.getByText('Loading what can be chosen').waitFor({ state: 'detached' });
}

async function unfoldParts(page: Page): Promise<void> {
  await page.locator('.transcript-parts summary').click();
}

/** The examples and episodes in other scripts: transcripts, several shows, audio, right to left. */
export const libraryShots: readonly Shot[] = [
  { name: 'home', path: '' },
  { name: 'episodes', path: 'episodes/' },
  { name: 'episodes-filter', path: 'episodes/', open: openFilter },
  { name: 'transcript', path: GLOVES, open: unfoldParts, paper: true },
  { name: 'long-transcript', path: 'episodes/the-long-hour/' },
  { name: 'right-to-left-episode', path: 'episodes/in-arabic/', paper: true },
  { name: 'right-to-left-topic', path: 'topics/rain/' },
  { name: 'right-to-left-show', path: 'shows/sh-lmtr/' },
  { name: 'without-spaces', path: 'episodes/in-chinese/' },
  { name: 'apps', path: 'episodes/rain-in-foohaven/' },
  { name: 'topics', path: 'topics/' },
  { name: 'topic', path: 'topics/listening/' },
  { name: 'people', path: 'people/' },
  { name: 'person', path: 'people/bertil-ankerholm/' },
  { name: 'quotes', path: 'quotes/' },
  { name: 'show', path: 'shows/lost-property-office/' },
  { name: 'player', path: `${GLOVES}?t=60`, open: cue, screen: true },
  { name: 'player-more', path: `${GLOVES}?t=60`, open: openMore, screen: true },
  { name: 'player-queue', path: 'topics/listening/', open: playQueue, screen: true },
];
