import { foldWord, type Word } from './cut-words';
import { type CaseRule, listSpellings, wordsOf } from './list-spellings';
import type { Topic } from './list-topics';

/** A name that ends at a node of the trie. */
export interface NamedPhrase {
  /** Null for a phrase in which no topic is meant. */
  readonly topic: Topic | null;
  /** Such a phrase is the full name of a person. */
  readonly isPerson?: true;
  readonly rule: CaseRule;
  readonly surfaces: readonly string[];
  readonly dotted?: true;
}

/** Names by their words: one step a word, so that a text is read once whatever the number of names. */
export interface NameTrie {
  readonly next: Map<string, NameTrie>;
  readonly phrases: NamedPhrase[];
  /** Where the words that were met here lead, as they are written; null for nowhere. */
  readonly met: Map<string, NameTrie | null>;
}

const createNode = (): NameTrie => ({ next: new Map(), phrases: [], met: new Map() });

function insert(root: NameTrie, folded: readonly string[], phrase: NamedPhrase): void {
  let node = root;
  for (const word of folded) {
    const known = node.next.get(word);
    const next = known ?? createNode();
    if (known === undefined) node.next.set(word, next);
    node = next;
  }
  node.phrases.push(phrase);
}

/**
 * Builds the trie of all names of all topics, of the phrases their authors ruled out, and of names that are no topic though they
 * may hold one: the full names of people and shows. Where two topics share a name the first one has it.
 */
export function buildNameTrie(topics: readonly Topic[], others: OtherNames = {}): NameTrie {
  const root = createNode();
  for (const topic of topics) {
    for (const { folded, ...spelling } of listSpellings(topic)) insert(root, folded, { topic, ...spelling });
  }
  const { people = [], shows = [] } = others;
  const ruledOut = (phrase: string, isPerson: boolean): void => {
    const surfaces = wordsOf(phrase);
    if (surfaces.length === 0) return;
    const person = isPerson ? { isPerson: true as const } : {};
    insert(root, surfaces.map(foldWord), { topic: null, rule: 'any', surfaces, ...person });
  };
  const isFull = (name: string): boolean => wordsOf(name).length > 1;
  for (const phrase of topics.flatMap((topic) => topic.not)) ruledOut(phrase, false);
  for (const name of people.filter(isFull)) ruledOut(name, true);
  for (const name of shows.filter(isFull)) ruledOut(name, false);
  return root;
}

/** Names that are no topics. */
export interface OtherNames {
  readonly people?: readonly string[];
  readonly shows?: readonly string[];
}

/** Words with nothing between them but what joins the words of a name: a space, or one mark as in Node.js, AT&T, GPT-4. */
const JOINT = /^(?:[ \u00a0\u202f\t]+|[-‐‑–./&_'’·]|)$/;

export function areJoined(text: string, left: Word, right: Word): boolean {
  return JOINT.test(text.slice(left.end, right.start));
}

/** ".net" and "ASP.NET", and no "example.net". */
const isDotted = (text: string, { start, surface }: Word): boolean =>
  text[start - 1] === '.' && (/^\p{Lu}+$/u.test(surface) || !/[\p{L}\p{N}]/u.test(text[start - 2] ?? ' '));

function fits(
  text: string,
  { rule, surfaces, dotted }: NamedPhrase,
  words: readonly Word[],
  from: number,
): boolean {
  const first = words[from];
  if (dotted && (first === undefined || !isDotted(text, first))) return false;
  switch (rule) {
    case 'any':
      return true;
    case 'capital':
      return !/^\p{Ll}/u.test(words[from]?.surface ?? '');
    case 'exact':
      return surfaces.every((surface, i) => words[from + i]?.surface === surface);
  }
}

/** A name in a text: its words from `from` up to `to`, and what it names. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly phrase: NamedPhrase;
}

/**
 * Finds the names of the trie in a text, from left to right, the longest first and none inside another. Linear in the
 * text: a word that begins no name costs one look.
 */
export function findNames(text: string, words: readonly Word[], root: NameTrie): FoundName[] {
  const found: FoundName[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const best = longestAt(text, words, from, root);
    if (best === null) continue;
    found.push(best);
    from = best.to - 1;
  }
  return found;
}

function longestAt(text: string, words: readonly Word[], from: number, root: NameTrie): FoundName | null {
  let best: FoundName | null = null;
  let node = root;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined || (at > from && before !== undefined && !areJoined(text, before, word))) break;
    const step = stepTo(node, word.surface);
    if (step === null) break;
    const phrase = step.phrases.find((candidate) => fits(text, candidate, words, from));
    if (phrase !== undefined) best = { from, to: at + 1, phrase };
    node = step;
  }
  return best;
}

function stepTo(node: NameTrie, surface: string): NameTrie | null {
  const met = node.met.get(surface);
  if (met !== undefined) return met;
  const step = findStep(node, surface) ?? null;
  node.met.set(surface, step);
  return step;
}

/** "Disney+" may be a name of its own, or Disney; "C+" is no C. */
function findStep(node: NameTrie, surface: string): NameTrie | undefined {
  const folded = foldWord(surface);
  const whole = node.next.get(folded);
  if (whole !== undefined || surface.length < 4) return whole;
  const bare = folded.replace(/[+#]+$/, '');
  return bare === folded ? undefined : node.next.get(bare);
}

/** Says whether a name begins with this word. */
export function beginsName(root: NameTrie, surface: string): boolean {
  return stepTo(root, surface) !== null;
}

/** Says whether this word is by itself the name of a topic. */
export function isOneWordName(root: NameTrie, surface: string): boolean {
  return stepTo(root, surface)?.phrases.some(({ topic }) => topic !== null) === true;
}
