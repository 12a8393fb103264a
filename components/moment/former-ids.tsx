import type { FormerId } from '@/lib/core/model/ledger';

/**
 * The ids that a moment had before its words changed, as places of their own, so that old links open it without a script.
 * Stands directly inside the moment.
 */
export function FormerIds({ ids = [] }: { ids?: readonly FormerId[] | undefined }) {
  return ids.map(({ id, gone }) => (
    <span key={id} id={id} className="former" data-gone={gone ? '' : undefined} />
  ));
}
