import { quoteWith, seedPath } from './seed-moments';

/** One page of every kind in the first episode's site, by name; the paths are relative to the site. */
export const PAGE_KINDS = {
  home: './',
  episodes: './episodes/',
  episode: seedPath,
  quote: `./q/${quoteWith('C sucks').id}/`,
  topics: './topics/',
  topic: './topics/modular/',
  quotes: './quotes/',
  people: './people/',
  person: './people/chris-lattner/',
  show: './shows/latent-space-podcast/',
  search: './search/?q=impossible',
  about: './about/',
  'not-found': './nowhere/',
} as const;
