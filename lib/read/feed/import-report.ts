import type { FileFate } from './plan-file';

/** What happened to one file of an episode, or why it failed. */
export interface FileOutcome {
  /** Its name: summary.md, transcript.vtt; "transcript" where it has no name yet. */
  readonly file: string;
  readonly fate: FileFate | 'set aside' | 'removed' | 'failed';
  /** For a failed file: one sentence. */
  readonly why?: string;
}

export interface EpisodeOutcome {
  /** The folder's name, or the number of an item without one. */
  readonly slug: string;
  readonly files: readonly FileOutcome[];
}

const LABELS = {
  new: 'new',
  updated: 'updated',
  overwritten: 'overwritten',
  'set aside': 'set aside',
  removed: 'removed',
  kept: 'kept (edited; --force overwrites)',
  failed: 'failed',
} as const;
const ORDER = ['new', 'updated', 'overwritten', 'set aside', 'removed', 'kept', 'failed'] as const;

/**
 * Formats one episode's outcome as a line.
 * @example reportEpisode({ slug: 'rain', files: [{ file: 'summary.md', fate: 'new' }] }) // "rain: new: summary.md"
 */
export function reportEpisode({ slug, files }: EpisodeOutcome): string {
  const groups = ORDER.flatMap((fate) => {
    const those = files.filter((file) => file.fate === fate);
    const names = those.map(({ file, why }) => (why === undefined ? file : `${file}: ${why}`));
    return those.length === 0 ? [] : [`${LABELS[fate]}: ${names.join(', ')}`];
  });
  return `${slug}: ${groups.length === 0 ? 'same' : groups.join('; ')}`;
}

/** Counts episodes by the first of new, updated, overwritten, kept and same that applies, and failed files. */
export function reportTotal(outcomes: readonly EpisodeOutcome[], { dryRun }: { dryRun: boolean }): string {
  const counts = new Map<string, number>();
  let failed = 0;
  for (const { files } of outcomes) {
    const fates = files.map(({ fate }) => fate);
    failed += fates.filter((fate) => fate === 'failed').length;
    const main = (['new', 'updated', 'overwritten', 'kept', 'same'] as const).find((fate) =>
      fates.includes(fate),
    );
    if (main !== undefined) counts.set(main, (counts.get(main) ?? 0) + 1);
  }
  const parts = ['new', 'updated', 'overwritten', 'kept', 'same'].map(
    (fate) => `${counts.get(fate) ?? 0} ${fate}`,
  );
  const all = `${outcomes.length} ${outcomes.length === 1 ? 'episode' : 'episodes'}: ${parts.join(', ')}, ${failed} failed`;
  return dryRun ? `dry run, nothing written; ${all}` : all;
}
