import type { Ledger, LedgerRecord, PresentAnchors } from '@/lib/core/model/ledger';
import { describeRecord } from './describe-record';
import { resolveId } from './resolve-id';

type Entry = readonly [id: string, record: LedgerRecord];

/** One message about one link, or about many links with the same cause. */
interface BreakingLinks {
  /** The id or slug that names the message's line in the ledger. */
  readonly key: string;
  readonly found: string;
  readonly hint: string;
}

interface Change {
  readonly updated: Ledger;
  readonly present: PresentAnchors;
}

/** Reports where the links of each id that is gone will lead. A removed episode and a newly divided transcript are one message each. */
export function reportBreaking(breaking: readonly Entry[], { updated, present }: Change): BreakingLinks[] {
  const episodes = new Map<string, Entry[]>();
  for (const entry of breaking) {
    const entries = episodes.get(entry[1].episode) ?? [];
    episodes.set(entry[1].episode, entries);
    entries.push(entry);
  }
  return [...episodes].flatMap(([slug, entries]) => {
    if (!present.episodes.has(slug)) return [reportEpisode(slug, entries.length, updated)];
    const passageEntries = entries.filter(([, { kind }]) => kind === 'transcript');
    const otherEntries = entries.filter(([, { kind }]) => kind !== 'transcript');
    const passages =
      passageEntries.length > 1
        ? [reportTranscript(slug, passageEntries, updated)]
        : passageEntries.map(reportOne(updated));
    return [...otherEntries.map(reportOne(updated)), ...passages];
  });
}

function reportEpisode(slug: string, count: number, updated: Ledger): BreakingLinks {
  const now = updated.moved.get(slug);
  const hint =
    now === undefined
      ? 'The episode is gone, so links to it find no page. Restore it, or run npm run ids.'
      : `Run npm run ids: they will lead to episodes/${now}/.`;
  return { key: slug, found: `episodes/${slug}/ (${count} moments)`, hint };
}

function reportTranscript(slug: string, entries: readonly Entry[], updated: Ledger): BreakingLinks {
  const found = entries.filter(([id]) => resolveId(updated, id)?.id != null).length;
  return {
    key: entries[0]?.[0] ?? slug,
    found: `${entries.length} passages of the transcript of episodes/${slug}/`,
    hint: `Run npm run ids: ${found} will lead to their words, ${entries.length - found} to their time.`,
  };
}

function reportOne(updated: Ledger): (entry: Entry) => BreakingLinks {
  return ([id, record]) => {
    const target = updated.records.get(resolveId(updated, id)?.id ?? '');
    const link = `episodes/${record.episode}/#${id}`;
    const hint =
      target === undefined
        ? `Its words are gone. Run npm run ids: ${link} will lead to its time.`
        : `Run npm run ids: ${link} will lead to ${describeRecord(target, record)}.`;
    return { key: id, found: describeRecord(record, target), hint };
  };
}
