import { formatTimecode } from '@/lib/core/time/format-timecode';
import type { Overview } from '@/lib/derive/topics/build-overview';

/** Heights in rem, so that rows grow with the type. */
const ROW = 2.125;
const HEAD = 1.5;
const MARK = 0.75;
const BASELINE = 0.75;
/** The height of marks in a row's own units. */
const DEPTH = 12;
/** The share of a column that is used; the rest separates it from the next. */
const FILLED = 0.96;

const rem = (length: number): string => `${length}rem`;
const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/**
 * Topics as rows, recordings as columns, moments as marks. Geometry is in SVG attributes, because style attributes are not allowed.
 * The table below has the same content, so to a screen reader this is one picture with a name.
 */
export function OverviewPicture({ overview: { columns, rows } }: { overview: Overview }) {
  const width = 1 / columns.length;
  const filled = columns.length === 1 ? 1 : FILLED;
  const place = (column: number, x: number): number => width * (column + (x / 1000) * filled);
  const height = HEAD + rows.length * ROW + 0.5;
  return (
    <svg
      width="100%"
      height={rem(height)}
      role="img"
      aria-label={`${rows.length} topics in ${columns.length === 1 ? 'one recording' : `${columns.length} recordings`}; the table below has the numbers`}
      className="topic-picture mt-8"
    >
      {columns.map((column, i) => (
        <g key={column.slug}>
          <text className="topic-clock" x={percent(place(i, 0))} y={rem(BASELINE)}>
            {columns.length === 1 ? formatTimecode(0) : i + 1}
          </text>
          {columns.length === 1 && (
            <text className="topic-clock" x="100%" y={rem(BASELINE)} textAnchor="end">
              {formatTimecode(column.lengthMs)}
            </text>
          )}
        </g>
      ))}
      {rows.map(({ record: { topic }, cells }, row) => {
        const y = HEAD + row * ROW;
        return (
          <g key={topic.slug}>
            <text className="topic-name" x="0" y={rem(y + BASELINE)}>
              {topic.name}
            </text>
            {cells.map(({ ticks }, i) => (
              <svg
                key={columns[i]?.slug}
                x={percent(place(i, 0))}
                y={rem(y + BASELINE + 0.3125)}
                width={percent(width * filled)}
                height={rem(MARK)}
                viewBox={`0 0 1000 ${DEPTH}`}
                preserveAspectRatio="none"
                overflow="visible"
                aria-hidden="true"
              >
                <path
                  className="topic-ground"
                  d={`M0 ${DEPTH / 2 + 1}h1000`}
                  vectorEffect="non-scaling-stroke"
                />
                <path
                  className="topic-tick"
                  d={ticks.map((x) => `M${x} 0v${DEPTH}`).join('')}
                  vectorEffect="non-scaling-stroke"
                />
              </svg>
            ))}
          </g>
        );
      })}
    </svg>
  );
}
