import { EpisodeMapView } from '@/components/map/episode-map';
import type { MapTopicsProps } from '@/components/map/map-topic-list';
import { LinkedText } from '@/components/moment/linked-text';
import type { NameSlugs } from '@/components/moment/person-name';
import { playableRecordings, playerFacts } from '@/components/moment/player-facts';
import { shareFacts } from '@/components/moment/share-facts';
import { JsonLd } from '@/components/site/json-ld';
import { languageOf, OUR_WORDS } from '@/components/site/language-of';
import type { AppTarget } from '@/lib/core/links/list-episode-apps';
import type { FormerId } from '@/lib/core/model/ledger';
import type { Episode } from '@/lib/core/model/library';
import type { Block, Section } from '@/lib/core/model/summary';
import { chapterSegment, listSegments } from '@/lib/derive/episode-map/list-segments';
import { mapEpisode } from '@/lib/derive/episode-map/map-episode';
import { listShownSections } from '@/lib/derive/page/list-section-parts';
import { createQuoteFinder } from '@/lib/derive/passages/find-quoted-passage';
import type { TopicCount } from '@/lib/derive/topics/index-topics';
import type { JsonLdNode } from '@/lib/publish/structured-data/render-json-ld';
import { AsideNotes } from './aside-notes';
import type { EpisodeScope } from './block-view';
import { EpisodeEnding, type EpisodeEndingProps } from './episode-ending';
import { EpisodeHeader } from './episode-header';
import { Provenance } from './provenance';
import { SectionLinks } from './section-links';
import { SectionView } from './section-view';
import { TimelineList } from './timeline-list';
import { TranscriptView } from './transcript-view';

/** Builds the context shared by the parts of the page. */
function scopeOf(
  { slug, summary, passages }: Episode,
  known: Pick<EpisodeScope, 'formerIds' | 'people' | 'isPlayable'>,
): EpisodeScope {
  const findPassage = createQuoteFinder(passages);
  const detached = new Set(
    summary.sections.flatMap(blocksOf).map((block) => (block.type === 'quote' ? block.id : '')),
  );
  return {
    episode: slug,
    quotes: new Map(summary.quotes.map((quote) => [quote.id, quote])),
    rows: new Map(summary.timeline.map((row) => [row.id, row])),
    quotePassages: new Map(
      summary.quotes.flatMap((quote) => {
        const passage = findPassage(quote);
        return passage === null ? [] : [[quote.id, passage] as const];
      }),
    ),
    inlineQuotes: summary.quotes.filter((quote) => !detached.has(quote.id)),
    ...known,
  };
}

function blocksOf(section: Section): Block[] {
  return [
    ...section.blocks,
    ...section.points.flatMap((point) => point.blocks),
    ...section.sections.flatMap(blocksOf),
  ];
}

interface EpisodeViewProps {
  readonly graph?: readonly JsonLdNode[];
  readonly episode: Episode;
  readonly repository: string | null;
  /** The apps and recordings of the episode. */
  readonly apps?: readonly AppTarget[];
  /** Its topics, most moments first. */
  readonly topics?: readonly TopicCount[];
  /** The ids that moments had before an edit, by their present id. */
  readonly formerIds: ReadonlyMap<string, readonly FormerId[]>;
  /** The people of its names. */
  readonly people?: NameSlugs | undefined;
  /** The address of its show's page. */
  readonly showAddress?: string | null;
  readonly mapTopics?: MapTopicsProps;
  /** Related and neighbouring episodes. */
  readonly ending?: Omit<EpisodeEndingProps, 'show'>;
}

/** An episode's page and its structured data. */
export function EpisodeView({ graph = [], ...shown }: EpisodeViewProps) {
  return (
    <>
      <JsonLd nodes={graph} />
      <EpisodeMain {...shown} />
    </>
  );
}

/** Header, map, and the summary in source order. */
function EpisodeMain(props: EpisodeViewProps) {
  const { episode, repository, apps = [], topics = [], formerIds, people } = props;
  const { showAddress = null, mapTopics, ending } = props;
  const { summary, slug } = episode;
  const scope = scopeOf(episode, { formerIds, people, isPlayable: playableRecordings(apps).length > 0 });
  const map = mapEpisode(episode);
  return (
    <main
      id="content"
      className="leaf"
      {...languageOf(episode)}
      data-episode={slug}
      {...shareFacts(episode)}
      {...playerFacts(apps)}
    >
      <EpisodeHeader
        episode={episode}
        apps={apps}
        topics={topics}
        people={people}
        showAddress={showAddress}
      />
      <div className="full mb-8">
        {map !== null && (
          <>
            <a
              href="#behind-map"
              {...OUR_WORDS}
              className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-raised focus:p-3"
            >
              Skip the map
            </a>
            <EpisodeMapView map={map} episode={slug} captioned {...(mapTopics && { topics: mapTopics })} />
            <span id="behind-map" tabIndex={-1} />
          </>
        )}
      </div>
      <Provenance episode={episode} repository={repository} apps={apps} />
      <SectionLinks episode={episode} />
      <AsideNotes blocks={summary.asides?.above} scope={scope} />
      {listShownSections(summary).map((section) => (
        <SectionView key={section.id} section={section} scope={scope} />
      ))}
      {summary.footer !== null && (
        <p data-summary="foot" className="mt-16 border-line border-t pt-4 text-small text-soft">
          <LinkedText text={summary.footer} links={summary.footerLinks} />
        </p>
      )}
      <AsideNotes blocks={summary.asides?.below} scope={scope} />
      {episode.chapters.length > 0 && (
        <section id="chapters" className="span mt-16">
          <h2 {...OUR_WORDS} className="border-line border-t pt-4 font-serif text-title rtl:text-end">
            Chapters
          </h2>
          <TimelineList {...scope} rows={episode.chapters.map(chapterSegment)} />
        </section>
      )}
      <TranscriptView passages={episode.passages} segments={listSegments(episode)} {...scope} />
      {ending !== undefined && <EpisodeEnding {...ending} show={summary.meta.show} />}
    </main>
  );
}
