import { routes } from '@/components/site/site-routes';
import { linkNames } from '@/lib/derive/people/link-names';

/** The names of one episode that have a page, as they are written there, with the slugs of their people. */
export type NameSlugs = ReadonlyMap<string, string>;

const NOBODY: NameSlugs = new Map();

interface PersonNameProps {
  /** As the author wrote it. */
  readonly name: string;
  readonly people?: NameSlugs | undefined;
  /** For names that stand in a line of their own and must be met by a finger. */
  readonly tall?: boolean;
}

/** A name as it is written; whoever is known by it is a link to their page. */
export function PersonName({ name, people = NOBODY, tall = false }: PersonNameProps) {
  const look = `quiet-link decoration-transparent ${tall ? 'inline-block min-h-6 leading-6' : ''}`;
  return linkNames(name, people).map(({ text, slug }) =>
    slug === null ? (
      text
    ) : (
      <a key={text} href={routes.person(slug)} className={look}>
        {text}
      </a>
    ),
  );
}
