import { ClockLink } from '@/components/moment/clock-link';
import { languageOf } from '@/components/site/language-of';
import { routes } from '@/components/site/site-routes';
import type { Overview, OverviewCell, OverviewEpisode } from '@/lib/derive/topics/build-overview';
import { OverviewPicture } from './overview-picture';

/** A picture of where topics come up in the newest recordings, and the same as a table of numbers. */
export function OverviewFigure({ overview }: { overview: Overview }) {
  const { columns } = overview;
  const only = columns.length === 1 ? columns[0] : undefined;
  return (
    <figure className="full mt-20" aria-labelledby="overview-title">
      <figcaption>
        <h2 id="overview-title" className="font-serif text-title">
          Where topics come up
        </h2>
        <p className="mt-2 max-w-[40rem] text-small text-soft">
          {only === undefined
            ? `Each mark is a moment, at its time in the recording. The newest ${columns.length} episodes, oldest first:`
            : 'Each mark is a moment, at its time in '}
          {only !== undefined && (
            <a href={routes.episode(only.slug)} className="quiet-link" {...languageOf(only)}>
              {only.title}
            </a>
          )}
        </p>
        {only === undefined && (
          <ol className="mt-3 grid gap-1 text-small">
            {columns.map((column, i) => (
              <li key={column.slug} className="flex gap-3">
                <span className="w-4 text-end text-soft tabular-nums">{i + 1}</span>
                <a href={routes.episode(column.slug)} className="quiet-link" {...languageOf(column)}>
                  {column.title}
                </a>
              </li>
            ))}
          </ol>
        )}
      </figcaption>
      <OverviewPicture overview={overview} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="relative mt-10 overflow-x-auto" tabIndex={0} aria-labelledby="overview-title">
        <OverviewTable overview={overview} />
      </section>
    </figure>
  );
}

function OverviewTable({ overview: { columns, rows } }: { overview: Overview }) {
  const single = columns.length === 1;
  return (
    <table className="topic-table">
      <caption className="sr-only">
        Moments per topic and episode. Select a number to open the first moment.
      </caption>
      <thead>
        <tr>
          <th scope="col">Topic</th>
          {columns.map((column, i) => (
            <th key={column.slug} scope="col">
              {single ? (
                'Moments'
              ) : (
                <>
                  {i + 1}
                  <span className="sr-only">, {column.title}</span>
                </>
              )}
            </th>
          ))}
          {single && (
            <th scope="col" className="topic-clocks">
              At
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ record: { topic }, cells }) => (
          <tr key={topic.slug}>
            <th scope="row">
              <a href={routes.topic(topic.slug)} className="quiet-link">
                {topic.name}
              </a>
            </th>
            {cells.map((cell, i) => (
              <td key={columns[i]?.slug}>
                <CellLink cell={cell} column={columns[i]} topic={topic.name} />
              </td>
            ))}
            {single && <ClockCell cell={cells[0]} episode={columns[0]?.slug ?? ''} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const CLOCKS = 12;

/** For a single recording there is room for the times. */
function ClockCell({ cell, episode }: { cell: OverviewCell | undefined; episode: string }) {
  const timed = cell?.timed ?? [];
  return (
    <td className="topic-clocks">
      {timed.slice(0, CLOCKS).map(({ id, startMs }) => (
        <ClockLink key={id} episode={episode} anchor={id} startMs={startMs} className="me-3" />
      ))}
      {timed.length > CLOCKS && '…'}
    </td>
  );
}

interface CellLinkProps {
  readonly cell: OverviewCell;
  readonly column: OverviewEpisode | undefined;
  readonly topic: string;
}

function CellLink({ cell: { moments, first }, column, topic }: CellLinkProps) {
  if (first === null || column === undefined) return <span className="text-soft">–</span>;
  const anchor = first.id === column.slug ? null : first.id;
  return (
    <a
      href={routes.moment({ episode: column.slug, anchor, startMs: first.startMs })}
      className="quiet-link inline-block min-w-6"
    >
      {moments}
      <span className="sr-only"> on {topic}, open the first</span>
    </a>
  );
}
