import { routes } from '@/components/site/site-routes';
import type { YearRow } from '@/lib/derive/topics/build-overview';

export interface YearsFigureProps {
  readonly years: readonly string[];
  readonly rows: readonly YearRow[];
}

const BAR = 18;

/** How often topics come up per year: a table with a bar and a number in each cell. */
export function YearsFigure({ years, rows }: YearsFigureProps) {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const height = (count: number): number => (count === 0 ? 0 : Math.max(2, Math.round((count / most) * BAR)));
  return (
    <section className="full mt-20">
      <h2 id="years-title" className="font-serif text-title">
        Year by year
      </h2>
      <p className="mt-2 text-small text-soft">Moments per topic and year.</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="mt-6 overflow-x-auto" tabIndex={0} aria-labelledby="years-title">
        <table className="topic-table">
          <thead>
            <tr>
              <th scope="col">Topic</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ record: { topic }, counts }) => (
              <tr key={topic.slug}>
                <th scope="row">
                  <a href={routes.topic(topic.slug)} className="quiet-link">
                    {topic.name}
                  </a>
                </th>
                {counts.map((count, i) => (
                  <td key={years[i]}>
                    <svg width="24" height={BAR} aria-hidden="true" className="ms-auto block">
                      <rect className="topic-bar" y={BAR - height(count)} width="24" height={height(count)} />
                    </svg>
                    {count}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
