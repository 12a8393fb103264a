import { EmptyLibrary } from '@/components/site/empty-library';
import { routes } from '@/components/site/site-routes';
import { countOf } from '@/lib/core/words/count-of';
import type { Overview } from '@/lib/derive/topics/build-overview';
import { groupKinds, type KindGroup } from '@/lib/derive/topics/group-kinds';
import type { TopicRecord } from '@/lib/derive/topics/index-topics';
import { OverviewFigure } from './overview-figure';
import { YearsFigure, type YearsFigureProps } from './years-figure';

interface TopicIndexViewProps {
  readonly records: readonly TopicRecord[];
  readonly overview: Overview | null;
  readonly years: YearsFigureProps | null;
  /** Whether no episode is published yet. */
  readonly empty: boolean;
}

/** Kinds with this few topics are placed side by side. */
const FEW = 2;

/** From this length on a list can be filtered. */
const FILTERED = 9;

/** All topics by kind, and a picture of where they come up. */
export function TopicIndexView({ records, overview, years, empty }: TopicIndexViewProps) {
  const groups = groupKinds(records);
  const silent = records.filter(({ moments }) => moments === 0);
  const named = records.length - silent.length;
  return (
    <main id="content" className="leaf pt-12 md:pt-20">
      <header className="full">
        <h1 className="font-serif text-display">Topics</h1>
        {named > 0 && (
          <p className="mt-4 text-small text-soft">
            {countOf(named, 'topic')}, each with every moment that mentions it.
          </p>
        )}
        {records.length === 0 && !empty && <p className="mt-8 font-serif text-lead">No topics yet.</p>}
      </header>
      {empty && (
        <div className="full">
          <EmptyLibrary />
        </div>
      )}
      {named >= FILTERED && <TopicFilter />}
      <div className="topic-kinds full" id="topic-lists">
        {groups.map((group) => (
          <KindList key={group.title} group={group} />
        ))}
        <p data-filter-none hidden className="mt-8 font-serif text-lead">
          No topics match.
        </p>
      </div>
      {silent.length > 0 && !empty && (
        <p className="full mt-10 text-small text-soft">
          Not spoken of yet: {silent.map(({ topic }) => topic.name).join(', ')}.
        </p>
      )}
      {overview !== null && <OverviewFigure overview={overview} />}
      {years !== null && <YearsFigure {...years} />}
    </main>
  );
}

/** The browser keeps a choice made before the script has loaded. */
const ORDERS = [
  ['moments', 'Most moments'],
  ['name', 'A to Z'],
] as const;

/** Filters the lists while typing; the script is loaded when the field is about to be used. */
function TopicFilter() {
  return (
    <div
      className="scripted unprinted full mt-8 flex flex-wrap items-baseline gap-x-8 gap-y-4"
      data-wakes="topics"
    >
      <label className="flex w-full max-w-[24rem] items-baseline gap-3 border-ink border-b outline-signal focus-within:outline-2 focus-within:outline-offset-4">
        <span className="text-small text-soft">Find a topic</span>
        <input
          type="search"
          autoComplete="off"
          aria-controls="topic-lists"
          className="min-w-0 flex-1 bg-transparent py-1 text-small outline-none"
        />
      </label>
      <fieldset className="flex items-baseline gap-4 text-small">
        <legend className="sr-only">Order</legend>
        {ORDERS.map(([order, name], i) => (
          <label
            key={order}
            className="quiet-link min-h-6 cursor-pointer outline-signal has-checked:font-semibold has-checked:no-underline has-focus-visible:outline-2 has-focus-visible:outline-offset-3"
          >
            <input type="radio" name="order" value={order} defaultChecked={i === 0} className="sr-only" />
            {name}
          </label>
        ))}
      </fieldset>
      <p role="status" className="sr-only" />
    </div>
  );
}

function KindList({ group: { title, records } }: { group: KindGroup }) {
  return (
    <section className={`mt-12 ${records.length > FEW ? 'topic-kind-wide' : ''}`} data-filter-group>
      <h2 className="label mb-3">{title}</h2>
      <ul className="topic-list">
        {records.map(({ topic, moments }) => (
          <li key={topic.slug} data-names={[topic.name, ...topic.aliases].join('\n').toLowerCase()}>
            <a href={routes.topic(topic.slug)} className="quiet-link decoration-transparent">
              <bdi className="font-serif text-lead">{topic.name}</bdi>{' '}
              <span className="text-small text-soft tabular-nums">
                {moments}
                <span className="sr-only"> {moments === 1 ? 'moment' : 'moments'}</span>
              </span>
            </a>
            {topic.note !== null && (
              <p className="mt-1 text-note text-soft">
                <bdi>{topic.note}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
