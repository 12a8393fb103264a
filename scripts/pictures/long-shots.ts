import type { Shot } from './shot';

/** A hundred and twenty made-up episodes: long lists. */
export const longShots: readonly Shot[] = [
  { name: 'home', path: '' },
  { name: 'episodes', path: 'episodes/', paper: true },
  { name: 'episodes-last', path: 'episodes/page/3/' },
  { name: 'episode', path: 'episodes/made-up-119/' },
  { name: 'topics', path: 'topics/' },
  { name: 'people', path: 'people/' },
  { name: 'quotes', path: 'quotes/' },
  { name: 'person', path: 'people/ada-example/' },
];
