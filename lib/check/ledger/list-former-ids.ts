import type { Anchor, AnchorKind, FormerId, Ledger, PresentAnchors } from '@/lib/core/model/ledger';
import { resolveId } from './resolve-id';

/** Lists the former ids that open each present moment, sorted; `ledger` must be up to date. */
export function listFormerIds(ledger: Ledger, present: PresentAnchors): Map<string, readonly FormerId[]> {
  const former = new Map<string, FormerId[]>();
  for (const id of [...ledger.records.keys()].sort()) {
    const found = resolveId(ledger, id);
    if (found === null || found.id === id) continue;
    const anchors = present.episodes.get(found.episode) ?? [];
    const at = found.id ?? nearestTo(found.startMs, ledger.records.get(id)?.kind ?? 'quote', anchors);
    if (at === null) continue;
    const ids = former.get(at) ?? [];
    former.set(at, ids);
    ids.push({ id, gone: found.id === null });
  }
  return former;
}

/** At the same time, specific moments come before those that contain or repeat them. */
const ORDER: readonly AnchorKind[] = ['quote', 'point', 'timeline', 'chapter', 'transcript'];

/** Finds the last moment that starts by a time, else the first one; for a passage, a passage if there is a transcript. */
function nearestTo(startMs: number | null, kind: AnchorKind, anchors: readonly Anchor[]): string | null {
  if (startMs === null) return null;
  const rank = (anchor: Anchor): number => (anchor.kind === kind ? -1 : ORDER.indexOf(anchor.kind));
  const spoken = kind === 'transcript' && anchors.some((anchor) => anchor.kind === kind);
  const timed = anchors.filter(
    (anchor) =>
      anchor.kind !== 'section' && anchor.startMs !== null && (!spoken || anchor.kind === 'transcript'),
  );
  // The latest of those that have started, then the earliest of the others.
  const order = (anchor: Anchor): number => {
    const away = startMs - (anchor.startMs ?? 0);
    return away >= 0 ? away : Number.MAX_SAFE_INTEGER / 2 - away;
  };
  timed.sort((a, b) => order(a) - order(b) || rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  return timed[0]?.id ?? null;
}
