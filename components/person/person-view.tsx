import { EpisodeQuotes } from '@/components/moment/episode-quotes';
import { PrintedAddress } from '@/components/moment/printed-address';
import { JsonLd } from '@/components/site/json-ld';
import { routes } from '@/components/site/site-routes';
import { safeUrl } from '@/lib/core/links/safe-url';
import type { Episode } from '@/lib/core/model/library';
import type { People, PersonRecord, SpokenQuotes } from '@/lib/derive/people/person-record';
import { sortByTime } from '@/lib/derive/quotes/sort-by-time';
import type { TopicalMoment } from '@/lib/derive/topics/gather-mentions';
import type { TopicCount } from '@/lib/derive/topics/index-topics';
import type { JsonLdNode } from '@/lib/publish/structured-data/render-json-ld';
import { AppearanceList } from './appearance-list';
import { MentionList } from './mention-list';
import { PersonTopics } from './person-topics';
import { roleOf } from './role-of';

/** More would make the page of a host endless; the wall has all of them. */
const MOST_QUOTES = 40;

interface PersonViewProps {
  readonly graph?: readonly JsonLdNode[];
  readonly person: PersonRecord;
  readonly namesIn: People['namesIn'];
  /** What they speak about, and where others name them. */
  readonly topics?: readonly TopicCount[];
  readonly mentions?: readonly TopicalMoment[];
  readonly episodes?: ReadonlyMap<string, Episode>;
}

/** A person's page and its structured data. */
export function PersonView({ graph = [], ...shown }: PersonViewProps) {
  return (
    <>
      <JsonLd nodes={graph} />
      <PersonMain {...shown} />
    </>
  );
}

/** Where a person speaks and in which role, what they said, and where to find them. */
function PersonMain(props: PersonViewProps) {
  const { person, namesIn, topics = [], mentions = [], episodes = new Map() } = props;
  const { name, otherNames, appearances } = person;
  return (
    <main id="content" className="leaf pt-12 md:pt-20">
      <header className="wide pb-4">
        <p className="label">{roleOf(person)}</p>
        <h1 className="mt-4 font-serif text-display text-balance">
          <bdi>{name}</bdi>
        </h1>
        {otherNames.length > 0 && (
          <p className="mt-4 text-small text-soft">
            Also written <bdi>{otherNames.join(', ')}</bdi>
          </p>
        )}
        <PersonLinks person={person} />
        <p className="text-small text-soft">
          <PrintedAddress path={routes.person(person.slug)} before="To read and share: " />
        </p>
      </header>
      <AppearanceList appearances={appearances} name={name} />
      <PersonTopics topics={topics} />
      <PersonQuotes person={person} namesIn={namesIn} />
      <MentionList
        slug={person.slug}
        name={person.name}
        mentions={mentions}
        episodes={episodes}
        namesIn={namesIn}
      />
    </main>
  );
}

function PersonLinks({ person: { links } }: { person: PersonRecord }) {
  const safe = links.flatMap(({ name, url }) => {
    const href = safeUrl(url);
    return href === null ? [] : [{ name: name ?? new URL(href).hostname.replace(/^www\./, ''), href }];
  });
  if (safe.length === 0) return null;
  return (
    <p className="mt-4 flex flex-wrap gap-x-5 text-small">
      {safe.map(({ name, href }) => (
        <a key={href} href={href} rel="noopener" className="quiet-link inline-block min-h-6 leading-6">
          {name}
        </a>
      ))}
    </p>
  );
}

/** The newest quotes, those of an episode together, up to a number of them. */
function newestQuotes(all: readonly SpokenQuotes[]): SpokenQuotes[] {
  let room = MOST_QUOTES;
  return all.flatMap(({ episode, quotes }) => {
    const own = sortByTime(quotes).slice(0, room);
    room -= own.length;
    return own.length === 0 ? [] : [{ episode, quotes: own }];
  });
}

const FORMAT = new Intl.NumberFormat('en');

function PersonQuotes({ person, namesIn }: Pick<PersonViewProps, 'person' | 'namesIn'>) {
  const { quotes, name } = person;
  const total = quotes.reduce((sum, said) => sum + said.quotes.length, 0);
  if (total === 0) return null;
  const shown = newestQuotes(quotes);
  return (
    <section className="quote-section mt-20">
      <h2 className="quote-heading font-serif text-title">
        Said <span className="text-soft tabular-nums">{FORMAT.format(total)}</span>
        <span className="sr-only"> {total === 1 ? 'quote' : 'quotes'}</span>
      </h2>
      <div className="quote-wall">
        {shown.map((said) => (
          <EpisodeQuotes
            key={said.episode.slug}
            {...said}
            people={namesIn.get(said.episode.slug)}
            heading="h3"
          />
        ))}
      </div>
      {total > MOST_QUOTES && (
        <p className="quote-heading mt-10">
          <a href={routes.quotesOf(name)} className="quiet-link font-semibold decoration-signal">
            {`All ${FORMAT.format(total)} quotes by ${name}`}
          </a>
        </p>
      )}
    </section>
  );
}
