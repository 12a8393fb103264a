import { PageLinks } from '@/components/site/page-links';
import { routes } from '@/components/site/site-routes';
import { countOf } from '@/lib/core/words/count-of';
import type { PeopleListing } from '@/lib/derive/people/page-people';
import type { PersonRecord } from '@/lib/derive/people/person-record';
import { roleOf } from './role-of';

interface PeopleViewProps {
  readonly listing: PeopleListing;
  /** From 1. */
  readonly page: number;
}

/** So few need no alphabet. */
const FEW = 24;

/** A page of everybody, by name; the first one begins with who hosts. */
export function PeopleView({ listing: { hosts, pages }, page }: PeopleViewProps) {
  const letters = pages[page - 1] ?? [];
  const few = pages.length === 1 && letters.reduce((sum, { persons }) => sum + persons.length, 0) <= FEW;
  return (
    <main id="content" className="leaf pt-12 md:pt-20">
      <h1 className="mb-10 font-serif text-display">
        People
        {page > 1 && <span className="text-soft">{`, page ${page}`}</span>}
      </h1>
      {letters.length === 0 && (
        <p className="font-serif text-lead">
          No people yet. Hosts, guests and quoted speakers appear here as soon as a summary names them.
        </p>
      )}
      {few ? (
        <ul className="span">
          {letters
            .flatMap(({ persons }) => persons)
            .map((person) => (
              <LargeRow key={person.slug} person={person} />
            ))}
        </ul>
      ) : (
        <>
          {page === 1 && <Hosts hosts={hosts} />}
          {letters.length > 0 && <Letters letters={letters} />}
        </>
      )}
      <PageLinks page={page} pages={pages.length} addressOf={routes.people} />
    </main>
  );
}

function Hosts({ hosts }: { hosts: PeopleListing['hosts'] }) {
  if (hosts.length === 0) return null;
  return (
    <section className="span mb-16">
      <h2 className="label mb-2">{hosts.length === 1 ? 'Host' : 'Hosts'}</h2>
      <ul className="span">
        {hosts.map((person) => (
          <LargeRow key={person.slug} person={person} />
        ))}
      </ul>
    </section>
  );
}

function Letters({ letters }: { letters: PeopleListing['pages'][number] }) {
  return (
    <section className="span">
      <h2 className="label mb-2">All people</h2>
      {letters.map(({ letter, persons }) => (
        <div key={letter} className="span border-line border-t py-4">
          <h3 className="rail font-serif text-lead text-soft">{letter}</h3>
          <ul className="people-columns">
            {persons.map((person) => (
              <PersonRow key={person.slug} person={person} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function countsOf({ appearances, quotes }: PersonRecord): string {
  const said = quotes.reduce((sum, own) => sum + own.quotes.length, 0);
  const parts = [
    appearances.length === 0 ? '' : countOf(appearances.length, 'episode'),
    said === 0 ? '' : countOf(said, 'quote'),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function LargeRow({ person }: { person: PersonRecord }) {
  return (
    <li className="border-line border-t py-4">
      <a
        href={routes.person(person.slug)}
        className="quiet-link font-serif text-title decoration-transparent"
      >
        <bdi>{person.name}</bdi>
      </a>
      <p className="mt-1 text-small text-soft tabular-nums">
        {[roleOf(person), countsOf(person)].filter((part) => part !== '').join(', ')}
      </p>
    </li>
  );
}

function PersonRow({ person }: { person: PersonRecord }) {
  return (
    <li className="py-1">
      <a href={routes.person(person.slug)} className="quiet-link inline-block min-h-6 decoration-transparent">
        <bdi>{person.name}</bdi>
      </a>{' '}
      <span className="text-note text-soft tabular-nums">{countsOf(person)}</span>
    </li>
  );
}
