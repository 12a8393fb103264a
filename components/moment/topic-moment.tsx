import { languageOf } from '@/components/site/language-of';
import { routes } from '@/components/site/site-routes';
import type { Episode } from '@/lib/core/model/library';
import { type ContextPiece, cutContext, markStretches } from '@/lib/derive/topics/cut-context';
import type { TopicalMoment } from '@/lib/derive/topics/gather-mentions';
import { ClockLink } from './clock-link';
import { isPlayable } from './is-playable';
import { KIND_NAMES } from './kind-names';
import { type NameSlugs, PersonName } from './person-name';
import { PrintedAddress } from './printed-address';

interface TopicMomentProps {
  readonly topical: TopicalMoment;
  readonly episode: Episode;
  /** The topic's slug. */
  readonly topic: string;
  readonly people?: NameSlugs | undefined;
}

/** A moment about a topic: clock, kind, speaker, and words; a quote is shown whole. */
export function TopicMoment({
  topical: { moment, ownTitle, mentions },
  episode,
  topic,
  people,
}: TopicMomentProps) {
  const { id, kind, startMs, endMs, speaker } = moment;
  const own = mentions.filter((mention) => mention.topic.slug === topic);
  const inText = own.filter(({ field }) => field === 'text');
  const inTitle = own.filter(({ field }) => field === 'title');
  const words = kind === 'quote' ? markStretches(moment.text, inText) : cutContext(moment.text, inText);
  // The text of an episode is its show and people, which its heading has.
  const shown = kind === 'episode' && inText.length === 0 ? [] : words;
  const title = ownTitle ? markStretches(moment.title, inTitle) : [];
  const href = routes.moment({
    episode: episode.slug,
    anchor: kind === 'episode' ? null : id,
    startMs,
  });
  const hasPage = episode.summary.quotes.some((quote) => quote.id === id && quote.withoutPage !== true);
  const canPlay = isPlayable(episode) && startMs !== null;
  return (
    <li
      className="span border-line border-t py-4"
      data-play-episode={canPlay ? episode.slug : undefined}
      data-start={canPlay ? startMs : undefined}
      data-end={canPlay ? endMs : undefined}
    >
      <p className="rail text-small">
        {startMs !== null && <ClockLink episode={episode.slug} anchor={id} startMs={startMs} />}
      </p>
      <div>
        <p className="text-note text-soft">
          {kind === 'episode' ? 'Title' : KIND_NAMES[kind][0]}
          {speaker !== null && (
            <>
              {' · '}
              <PersonName name={speaker} people={people} tall />
            </>
          )}
          {hasPage && <PrintedAddress path={routes.quote(id)} before=" · " />}
          {startMs === null && (
            <span className="unprinted">
              {' · '}
              <a href={href} className="quiet-link">
                Read it in context
              </a>
            </span>
          )}
        </p>
        <div {...languageOf(episode)}>
          <MomentWords kind={kind} title={title} words={shown} />
        </div>
      </div>
    </li>
  );
}

interface MomentWordsProps {
  readonly kind: TopicalMoment['moment']['kind'];
  readonly title: readonly ContextPiece[];
  readonly words: readonly ContextPiece[];
}

function MomentWords({ kind, title, words }: MomentWordsProps) {
  if (kind === 'quote')
    return (
      <blockquote className="hung mt-1 font-serif text-lead">
        <MarkedWords pieces={words} />
      </blockquote>
    );
  return (
    <>
      {title.length > 0 && (
        <p className="mt-1 font-semibold">
          <MarkedWords pieces={title} />
        </p>
      )}
      {words.length > 0 && (
        <p className="mt-1 whitespace-pre-line">
          <MarkedWords pieces={words} />
        </p>
      )}
    </>
  );
}

/** Words with the names of the topic marked. */
function MarkedWords({ pieces }: { pieces: readonly ContextPiece[] }) {
  return pieces.map(({ text, marked }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
    marked ? <mark key={place}>{text}</mark> : text,
  );
}
