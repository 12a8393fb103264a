/** More findings of one kind in one file than this have one cause, and get one message. */
const MAX_SHOWN = 5;

/** Returns all findings if there are few, else the first with a `hint` that counts the others. */
export function firstOfMany<T>(
  found: readonly T[],
  cause: string,
): { shown: readonly T[]; hint: { hint?: string } } {
  if (found.length <= MAX_SHOWN) return { shown: found, hint: {} };
  return { shown: found.slice(0, 1), hint: { hint: `And ${found.length - 1} more in this file: ${cause}` } };
}
