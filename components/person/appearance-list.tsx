import { languageOf, OUR_WORDS, turned } from '@/components/site/language-of';
import { routes } from '@/components/site/site-routes';
import { formatShortDay } from '@/lib/core/time/format-day';
import type { Appearance } from '@/lib/derive/people/person-record';

/** More are found by a search, which a page of a host of many years would otherwise have to be. */
const MOST = 50;

const PARTS = { host: 'Host', guest: 'Guest', speaker: 'Quoted' } as const satisfies Record<
  Appearance['as'],
  string
>;

/** Where a person was heard, newest first, with the day and the role they had then. */
export function AppearanceList({ appearances, name }: { appearances: readonly Appearance[]; name: string }) {
  if (appearances.length === 0) return null;
  return (
    <section className="span mt-12">
      <h2 className="label mb-4">
        {appearances.length === 1 ? 'One episode' : `${appearances.length} episodes`}
      </h2>
      <ol className="span">
        {appearances.slice(0, MOST).map((appearance) => (
          <AppearanceRow key={appearance.episode.slug} appearance={appearance} />
        ))}
      </ol>
      {appearances.length > MOST && (
        <p className="border-line border-t pt-4">
          <a href={routes.search(`kind:episode "${name}"`)} className="quiet-link">
            {`All ${appearances.length} episodes`}
          </a>
        </p>
      )}
    </section>
  );
}

function AppearanceRow({ appearance: { episode, as, role } }: { appearance: Appearance }) {
  const { meta } = episode.summary;
  return (
    <li className="span border-line border-t py-4" {...turned(languageOf(episode))}>
      <p className="rail text-note text-soft">
        {meta.date !== null && <time dateTime={meta.date}>{formatShortDay(meta.date)}</time>}
      </p>
      <div {...languageOf(episode)}>
        {meta.show !== null && <p className="text-note text-soft">{meta.show}</p>}
        <p className="font-serif text-lead">
          <a href={routes.episode(episode.slug)} className="quiet-link decoration-transparent">
            {meta.title ?? episode.slug}
          </a>
        </p>
        <p className="mt-1 text-small text-soft">
          <span {...OUR_WORDS}>{PARTS[as]}</span>
          {role !== null && ` · ${role}`}
        </p>
      </div>
    </li>
  );
}
