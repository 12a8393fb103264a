import { TopicMoment } from '@/components/moment/topic-moment';
import { languageOf, turned } from '@/components/site/language-of';
import { routes } from '@/components/site/site-routes';
import type { Episode } from '@/lib/core/model/library';
import type { People } from '@/lib/derive/people/person-record';
import type { TopicalMoment } from '@/lib/derive/topics/gather-mentions';

const MOST = 20;

interface MentionListProps {
  readonly slug: string;
  readonly name: string;
  readonly mentions: readonly TopicalMoment[];
  readonly episodes: ReadonlyMap<string, Episode>;
  readonly namesIn: People['namesIn'];
}

/** Where others name a person, newest episode first. */
export function MentionList({ slug, name, mentions, episodes, namesIn }: MentionListProps) {
  const shown = mentions.slice(0, MOST).flatMap((topical) => {
    const episode = episodes.get(topical.moment.episode);
    return episode === undefined ? [] : [{ topical, episode }];
  });
  if (shown.length === 0) return null;
  return (
    <section className="span mt-20">
      <h2 className="mb-4 font-serif text-title">Mentioned by others</h2>
      {groupRuns(shown).map(({ episode, own }) => (
        <div key={episode.slug} className="span" {...turned(languageOf(episode))}>
          <h3 className="mt-6 mb-2 text-small">
            <a href={routes.episode(episode.slug)} className="quiet-link font-semibold">
              {episode.summary.meta.title ?? episode.slug}
            </a>
          </h3>
          <ol className="span">
            {own.map((topical) => (
              <TopicMoment
                key={topical.moment.id}
                topical={topical}
                episode={episode}
                topic={slug}
                people={namesIn.get(episode.slug)}
              />
            ))}
          </ol>
        </div>
      ))}
      {mentions.length > shown.length && (
        <p className="border-line border-t pt-4">
          <a href={routes.search(`"${name}"`)} className="quiet-link">
            {`All ${mentions.length} moments`}
          </a>
        </p>
      )}
    </section>
  );
}

interface Shown {
  readonly topical: TopicalMoment;
  readonly episode: Episode;
}

/** Moments of one episode stand together already. */
function groupRuns(shown: readonly Shown[]) {
  const runs: { episode: Episode; own: TopicalMoment[] }[] = [];
  for (const { topical, episode } of shown) {
    const last = runs.at(-1);
    if (last?.episode === episode) last.own.push(topical);
    else runs.push({ episode, own: [topical] });
  }
  return runs;
}
