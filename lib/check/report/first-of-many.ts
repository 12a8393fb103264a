/** More messages than this of one kind about one file have one cause, and are one message. */
const MOST = 5;

/** Keeps a few findings as they are, and of many the first; `hint` then says how many more there are. */
export function firstOfMany<T>(
  found: readonly T[],
  cause: string,
): { shown: readonly T[]; hint: { hint?: string } } {
  if (found.length <= MOST) return { shown: found, hint: {} };
  return { shown: found.slice(0, 1), hint: { hint: `And ${found.length - 1} more in this file: ${cause}` } };
}
