import type { Library } from '@/lib/core/model/library';
import type { Moment } from '@/lib/core/model/moment';
import type { Section } from '@/lib/core/model/summary';
import { createMentionFinder, type Mention } from './find-mentions';

/** A moment that mentions at least one topic. */
export interface TopicalMoment {
  readonly moment: Moment;
  /** Whether the title was written for this moment and is not the heading it is under. */
  readonly ownTitle: boolean;
  /** All mentions of all topics in it, the title first, then in text order. */
  readonly mentions: readonly Mention[];
}

export interface MentionSource {
  readonly library: Library;
  readonly moments: readonly Moment[];
  /** The ids of the quotes contained in a transcript passage, by the passage's id. */
  readonly quotesIn?: ReadonlyMap<string, readonly string[]>;
}

/**
 * Finds the topics of all moments, in the moments' order. A moment's title counts only if it is its own: a quote under "Why Mojo"
 * does not mention Mojo because of that. Repeated words count once: the words of a quote inside a bullet belong to the quote, and a
 * transcript passage adds nothing to a topic that its quote mentions.
 */
export function gatherMentions({ library, moments, quotesIn }: MentionSource): TopicalMoment[] {
  const { find, isFirstName } = createMentionFinder(library, function* texts() {
    for (const { title, text } of moments) {
      yield title;
      yield text;
    }
  });
  const titled = listTitledParts(library);
  const inside = groupQuotes(library);
  const ownTitle = ({ kind, id }: Moment): boolean =>
    kind === 'episode' || ((kind === 'section' || kind === 'point') && titled.has(id));
  const found = new Map<string, readonly Mention[]>();
  for (const moment of moments) {
    const mentions = withoutQuoted(moment, find(moment, ownTitle(moment)), inside.get(moment.id) ?? []);
    if (mentions.length > 0) found.set(moment.id, mentions);
  }
  const sure = new Set<string>();
  const keyOf = ({ episode }: Moment, { topic }: Mention): string => `${episode} ${topic.slug}`;
  for (const moment of moments)
    for (const one of found.get(moment.id) ?? []) if (one.unsure !== true) sure.add(keyOf(moment, one));
  return moments.flatMap((moment) => {
    const mentions = (found.get(moment.id) ?? []).filter(
      (one) => one.unsure !== true || sure.has(keyOf(moment, one)),
    );
    const quoted = new Set(
      (quotesIn?.get(moment.id) ?? []).flatMap((id) => (found.get(id) ?? []).map(({ topic }) => topic.slug)),
    );
    const own = mentions.filter((one) => !quoted.has(one.topic.slug) && !isFirstName(moment, one));
    return own.length === 0 ? [] : [{ moment, ownTitle: ownTitle(moment), mentions: own }];
  });
}

/** Text above the first heading takes its episode's title, and a bullet without a title that of its section. */
function listTitledParts({ episodes }: Library): Set<string> {
  const partsOf = (section: Section): string[] => [
    ...[section, ...section.points].flatMap(({ id, title }) => (title === null || title === '' ? [] : [id])),
    ...section.sections.flatMap(partsOf),
  ];
  return new Set(episodes.flatMap(({ summary }) => summary.sections.flatMap(partsOf)));
}

/** Lists the texts of quotes by the point or section that contains them. */
function groupQuotes({ episodes }: Library): Map<string, string[]> {
  const inside = new Map<string, string[]>();
  for (const { pointId, sectionId, text } of episodes.flatMap(({ summary }) => summary.quotes)) {
    const holder = pointId ?? sectionId;
    inside.set(holder, [...(inside.get(holder) ?? []), text]);
  }
  return inside;
}

function withoutQuoted(moment: Moment, mentions: Mention[], quotes: readonly string[]): Mention[] {
  if (mentions.length === 0) return mentions;
  const spans = quotes.flatMap((words) => {
    const start = moment.text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
  const quoted = ({ field, start, end }: Mention): boolean =>
    field === 'text' && spans.some((span) => span.start <= start && end <= span.end);
  return spans.length === 0 ? mentions : mentions.filter((mention) => !quoted(mention));
}
