import { cutWords, foldWord } from './cut-words';
import type { Topic } from './list-topics';
import { isOrdinaryWord } from './ordinary-word';

/** How much the letter case of a name matters: not at all, the first letter, or all letters. */
export type CaseRule = 'any' | 'capital' | 'exact';

/** One spelling of a topic's name. */
export interface Spelling {
  readonly folded: readonly string[];
  readonly rule: CaseRule;
  /** The words as written, for the rule "exact". */
  readonly surfaces: readonly string[];
  /** It begins with a full stop, as .NET does. */
  readonly dotted?: true;
}

/** Kinds with proper names: without the capital such a name may be an ordinary word. */
const PROPER = /^(?:tool|software|product|language|framework|company|organi[sz]ation|hardware|person)s?$/i;
const ONE_CAPITAL = /^\p{Lu}\p{Ll}+$/u;
const PLURAL_PROPER = /^hardware$/i;

function caseRule(topic: Topic, words: readonly string[]): CaseRule {
  const only = words.length === 1 ? words[0] : undefined;
  if (topic.letterCase !== null) return topic.letterCase;
  // A single letter is a name only as written.
  if (only !== undefined && /^\p{Lu}[+#]*$/u.test(only)) return 'exact';
  return only !== undefined && ONE_CAPITAL.test(only) && PROPER.test(topic.kind) ? 'capital' : 'any';
}

/** English words that end in s and are not plurals. */
const NOT_PLURAL = /(?:ss|us|is|ics|news|series|species)$/i;

/** The singular of an English plural: the topic "Bells" also matches "bell". */
function singularOf(word: string): string[] {
  if (!/^\p{L}\p{Ll}{3,}s$/u.test(word) || NOT_PLURAL.test(word)) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  return [/(?:[sxz]|[cs]h)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)];
}

/** English plurals of a word; for other languages authors list them as aliases. */
function pluralsOf(word: string): string[] {
  if (!/[a-z0-9]$/i.test(word) || word.length < 2) return [];
  if (/[^aeiou]y$/i.test(word)) return [`${word.slice(0, -1)}ies`];
  return /(?:[sxz]|[cs]h)$/i.test(word) ? [`${word}es`] : [`${word}s`];
}

/** "Llama 3" is also written Llama3. */
function joinNumber(words: readonly string[]): string[] | null {
  const glued: string[] = [];
  for (const word of words) {
    const last = glued.at(-1);
    if (last !== undefined && /\p{L}$/u.test(last) && /^\p{N}/u.test(word))
      glued[glued.length - 1] = last + word;
    else glued.push(word);
  }
  return glued.length < words.length ? glued : null;
}

function spell(words: readonly string[], rule: CaseRule): Spelling {
  const folded = words.map(foldWord);
  const [only = ''] = words.length === 1 ? words : [];
  // IT is not "it", and the plural of DOE is not "does".
  const capitals = /^\p{Lu}\p{Lu}+s?$/u.test(only) && isOrdinaryWord(foldWord(only));
  return { folded, rule: capitals && rule === 'any' ? 'exact' : rule, surfaces: words };
}

/** "Node.js" is also written NodeJS. */
function withoutStop(name: string): Spelling[] {
  if (!/^\p{L}{2,}\.\p{L}{2,3}$/u.test(name)) return [];
  const glued = name.replace('.', '');
  return [{ folded: [foldWord(glued)], rule: 'any', surfaces: [glued] }];
}

/** "Hugging Face" is also written HuggingFace; names of other kinds are ordinary words and stay separate. */
function withoutSpace(topic: Topic, words: readonly string[]): Spelling[] {
  const isProper = PROPER.test(topic.kind) && !/^person$/i.test(topic.kind);
  if (!isProper || words.length !== 2 || !words.every((word) => /^\p{Lu}/u.test(word))) return [];
  const glued = words.join('');
  return [{ folded: [foldWord(glued)], rule: topic.letterCase ?? 'any', surfaces: [glued] }];
}

/** The words of a name or phrase as written. */
export function wordsOf(name: string): string[] {
  return cutWords(name.normalize('NFC')).map(({ surface }) => surface);
}

/**
 * Lists the spellings of a topic's names: as in library.yaml, in the plural (for an idea also the singular) where that can mean the
 * same, joined to their number, and without an inner full stop.
 */
export function listSpellings(topic: Topic): Spelling[] {
  return [topic.name, ...topic.aliases].flatMap((name) => {
    const words = wordsOf(name);
    if (words.length === 0) return [];
    // With its full stop, ".net" is not an ordinary word; "example.net" is something else.
    if (/^\.\p{L}+$/u.test(name))
      return [
        {
          folded: words.map(foldWord),
          rule: topic.letterCase ?? 'any',
          surfaces: words,
          dotted: true as const,
        },
      ];
    const rule = caseRule(topic, words);
    const glued = joinNumber(words);
    const forms = glued === null ? [words] : [words, glued];
    // More than one Swift is a bird, more than one Apple is fruit; more than one Blackwell is hardware.
    const counted = rule === 'any' || (rule === 'capital' && PLURAL_PROPER.test(topic.kind));
    const numbersOf = (word: string): string[] => [
      ...pluralsOf(word),
      ...(PROPER.test(topic.kind) ? [] : singularOf(word)),
    ];
    const numbers = counted
      ? forms.flatMap((form) => numbersOf(form.at(-1) ?? '').map((last) => [...form.slice(0, -1), last]))
      : [];
    const spelled = [...forms, ...numbers].map((form) =>
      topic.letterCase === 'any' ? { ...spell(form, rule), rule } : spell(form, rule),
    );
    return [...spelled, ...withoutStop(name), ...withoutSpace(topic, words)];
  });
}
