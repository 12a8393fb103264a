import type { Shot } from './shot';

/** An empty library. */
export const emptyShots: readonly Shot[] = [
  { name: 'home', path: '' },
  { name: 'episodes', path: 'episodes/' },
  { name: 'topics', path: 'topics/' },
  { name: 'people', path: 'people/' },
  { name: 'quotes', path: 'quotes/' },
  { name: 'search-page', path: 'search/?q=anything' },
];
