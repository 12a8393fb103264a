import { OUR_WORDS } from '@/components/site/language-of';
import { routes } from '@/components/site/site-routes';
import type { Episode } from '@/lib/core/model/library';
import type { Quote, Section } from '@/lib/core/model/summary';

/** Links to the headings above a quote in its summary; nothing if there are none. */
export function QuotePlace({ episode, quote }: { episode: Episode; quote: Quote }) {
  const headings = headingsOf(episode.summary.sections, quote);
  if (headings.length === 0) return null;
  return (
    <section className="full mt-8">
      <h2 {...OUR_WORDS} className="label mb-2 rtl:text-end">
        In the summary
      </h2>
      <ol className="flex flex-wrap gap-x-3 text-small">
        {headings.map(({ id, title }, i) => (
          <li key={id} className="flex gap-x-3">
            {i > 0 && (
              <span aria-hidden="true" className="text-soft">
                /
              </span>
            )}
            <a
              href={routes.moment({ episode: episode.slug, anchor: id, startMs: null })}
              className="quiet-link"
            >
              {title}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface Heading {
  readonly id: string;
  readonly title: string;
}

/** The headings from the outermost section to the quote; those without words are left out. */
function headingsOf(sections: readonly Section[], quote: Quote): Heading[] {
  for (const section of sections) {
    const own = section.title === '' ? [] : [{ id: section.id, title: numbered(section) }];
    if (section.id === quote.sectionId) {
      const point = section.points.find(({ id }) => id === quote.pointId);
      const title = point?.title ?? null;
      return point === undefined || title === null ? own : [...own, { id: point.id, title }];
    }
    const inner = headingsOf(section.sections, quote);
    if (inner.length > 0) return [...own, ...inner];
  }
  return [];
}

function numbered({ number, title }: Section): string {
  return number === null ? title : `${number}. ${title}`;
}
