import type { FormerId } from '@/lib/core/model/ledger';

/**
 * Elements with the ids that a moment had before its words changed, so that old links open it without a script. Must be direct
 * children of the moment.
 */
export function FormerIds({ ids = [] }: { ids?: readonly FormerId[] | undefined }) {
  return ids.map(({ id, gone }) => (
    <span key={id} id={id} className="former" data-gone={gone ? '' : undefined} />
  ));
}
