import { normaliseWords } from '@/lib/core/ids/content-id';
import type { Library } from '@/lib/core/model/library';
import type { Moment } from '@/lib/core/model/moment';
import type { Quote, Section } from '@/lib/core/model/summary';
import type { ListedEpisode } from '@/lib/derive/lists/listed-episode';
import { createRelated, type Related } from '@/lib/derive/related/create-related';
import { explainRelated } from '@/lib/derive/related/explain-related';
import type { RelatedSource } from '@/lib/derive/related/weigh-terms';
import { libraryMoments } from './library-moments';
import { oncePerLibrary } from './once-per-library';
import { siteLists } from './site-lists';
import { libraryTopics, siteTopics } from './site-topics';

const MOST = 4;

/** Quotes and points make sense alone; timeline rows are only titles, and passages are covered by their quotes. */
const COMPARED = new Set(['quote', 'point']);

export interface RelatedEpisode {
  readonly episode: ListedEpisode;
  /** A sentence. */
  readonly why: string;
}

export interface RelatedMoment {
  readonly moment: Moment;
  /** The moment's episode. */
  readonly episode: ListedEpisode;
  readonly why: string;
}

/** Prepares the comparison of a library's episodes and moments, with one pass over all texts. */
export function deriveRelated(library: Library) {
  const topics = libraryTopics(library);
  const moments = libraryMoments(library);
  const compared = moments.filter(({ kind }) => COMPARED.has(kind));
  return {
    episodes: createRelated(episodeSources(library, moments, topics)),
    moments: createRelated(momentSources(library, compared, topics)),
    byId: new Map(compared.map((moment) => [moment.id, moment])),
  };
}

const relatedFinders = oncePerLibrary(deriveRelated);

type Topics = ReturnType<typeof libraryTopics>;

function episodeSources({ episodes }: Library, moments: readonly Moment[], topics: Topics): RelatedSource[] {
  const words = new Map<string, string[]>();
  for (const { kind, episode, text } of moments) {
    if (kind === 'transcript' || kind === 'episode') continue;
    const texts = words.get(episode);
    if (texts === undefined) words.set(episode, [text]);
    else texts.push(text);
  }
  return episodes.map(({ slug }) => ({
    id: slug,
    group: slug,
    topics: (topics.byEpisode.get(slug) ?? []).map(({ topic }) => topic.slug),
    words: (words.get(slug) ?? []).join('\n'),
  }));
}

function momentSources({ episodes }: Library, moments: readonly Moment[], topics: Topics): RelatedSource[] {
  const sections = new Map(
    episodes.flatMap(({ summary }) => [
      ...summary.sections.flatMap(pointSections),
      ...summary.quotes.map(({ id, sectionId }) => [id, sectionId] as const),
    ]),
  );
  return moments.map(({ id, episode, text }) => ({
    id,
    group: `${episode} ${sections.get(id) ?? ''}`,
    topics: (topics.byMoment.get(id) ?? []).map(({ slug }) => slug),
    words: text,
  }));
}

/** The innermost section of each point, by the point's id. */
function pointSections(section: Section): (readonly [string, string])[] {
  return [
    ...section.points.map(({ id }) => [id, section.id] as const),
    ...section.sections.flatMap(pointSections),
  ];
}

async function explain({ topics, words }: Related): Promise<string> {
  const { byTopic } = await siteTopics();
  return explainRelated({ topics: topics.map((slug) => byTopic.get(slug)?.topic.name ?? slug), words });
}

/** Finds up to four episodes that share most with one, and explains why. */
export async function relatedEpisodes(slug: string): Promise<RelatedEpisode[]> {
  const [{ episodes }, { bySlug }] = [await relatedFinders(), await siteLists()];
  const found = episodes.relatedTo(slug, MOST).map(async (related) => {
    const episode = bySlug.get(related.id);
    return episode === undefined ? [] : [{ episode, why: await explain(related) }];
  });
  return (await Promise.all(found)).flat();
}

/** Finds up to four quotes and points that share most with a quote; repetitions of it and ids in `skip` are left out. */
export async function relatedMoments(quote: Quote, skip: ReadonlySet<string>): Promise<RelatedMoment[]> {
  const [{ moments, byId }, { bySlug }] = [await relatedFinders(), await siteLists()];
  const own = normaliseWords(quote.text);
  const repeats = (id: string): boolean => {
    const other = normaliseWords(byId.get(id)?.text ?? '');
    return skip.has(id) || other.includes(own) || own.includes(other);
  };
  const found = moments.relatedTo(quote.id, MOST, repeats).map(async (related) => {
    const moment = byId.get(related.id);
    const episode = bySlug.get(moment?.episode ?? '');
    return moment === undefined || episode === undefined
      ? []
      : [{ moment, episode, why: await explain(related) }];
  });
  return (await Promise.all(found)).flat();
}
