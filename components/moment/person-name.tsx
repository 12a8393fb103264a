import { routes } from '@/components/site/site-routes';
import { linkNames } from '@/lib/derive/people/link-names';

/** The names of one episode as written there, with the slugs of the people who have a page. */
export type NameSlugs = ReadonlyMap<string, string>;

const NO_PEOPLE: NameSlugs = new Map();

interface PersonNameProps {
  /** As the author wrote it. */
  readonly name: string;
  readonly people?: NameSlugs | undefined;
  /** For names on a separate line, which need the height of a touch target. */
  readonly tall?: boolean;
}

/** A name as written; people with a page are linked. */
export function PersonName({ name, people = NO_PEOPLE, tall = false }: PersonNameProps) {
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
