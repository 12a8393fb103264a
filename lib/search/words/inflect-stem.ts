import { stemWord } from './stem-word';

const ENDINGS = ['', 'e', 's', 'es', 'ed', 'd', 'ing', 'ings'];

/** The forms a stem may take before an ending. */
function listBases(stem: string): string[] {
  const last = stem.at(-1) ?? '';
  const short = stem.slice(0, -1);
  const bases = [stem, `${stem}${last}`];
  if (last === 'y') bases.push(`${short}i`);
  // stemWord writes "optimise" and "optimization" with a z.
  if (stem.endsWith('iz')) bases.push(`${short}s`, `${stem}ation`, `${short}sation`);
  return bases;
}

/**
 * Lists the other words with the same stem as a term, by adding back the endings that stemWord removes. Some results are not
 * real words.
 * @example inflectStem('studies') // "study", "studied", …
 */
export function inflectStem(term: string): string[] {
  const stem = stemWord(term);
  if (!/^[a-z]{3,}$/.test(stem)) return [];
  const forms = new Set(listBases(stem).flatMap((base) => ENDINGS.map((ending) => base + ending)));
  forms.delete(term);
  return [...forms].filter((form) => stemWord(form) === stem).sort();
}
