const SYLLABLES = [
  'ba',
  'cor',
  'de',
  'fin',
  'gal',
  'ho',
  'il',
  'ku',
  'lem',
  'mo',
  'nar',
  'os',
  'pe',
  'qui',
  'ras',
  'tu',
];
const SPEAKERS = ['Ada Example', 'Bob Sample', 'Cleo Specimen'];
const WORDS_A_CUE = 10;
const MS_A_WORD = 380;

interface Conversation {
  readonly words: number;
  /** Approximate length of a turn. */
  readonly turnWords: number;
}

/** Pseudo-random numbers from 0 to below `end`, the same in every run. */
function createDice(): (end: number) => number {
  let state = 20_251_123;
  return (end) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
}

/** Words of two to four syllables, some 70,000 different ones: harder to compress than a language. */
function createWords(dice: (end: number) => number): () => string {
  return () => Array.from({ length: 2 + dice(3) }, () => SYLLABLES[dice(SYLLABLES.length)]).join('');
}

/** A WebVTT transcript of invented words with speakers, in sentences of about twelve words. */
export function longTranscript({ words, turnWords }: Conversation): string {
  const dice = createDice();
  const word = createWords(dice);
  const cues: string[] = [];
  let said = 0;
  for (let turn = 0; said < words; turn += 1) {
    const length = Math.min(words - said, Math.max(3, Math.round(turnWords / 2 + dice(turnWords))));
    const text = Array.from({ length }, (_, i) =>
      i % 12 === 11 || i === length - 1 ? `${word()}.` : word(),
    );
    for (let i = 0; i < length; i += WORDS_A_CUE) {
      const part = text.slice(i, i + WORDS_A_CUE);
      const [from, to] = [clock(said * MS_A_WORD), clock((said + part.length) * MS_A_WORD)];
      cues.push(`${from} --> ${to}\n<v ${SPEAKERS[turn % SPEAKERS.length]}>${part.join(' ')}`);
      said += part.length;
    }
  }
  return `WEBVTT\n\n${cues.join('\n\n')}\n`;
}

/** A summary with a timeline of `segments` rows, spread over the time the words take to say. */
export function longSummary(title: string, { words, segments }: { words: number; segments: number }): string {
  const rows = Array.from({ length: segments }, (_, i) => {
    const ms = Math.floor((i * words * MS_A_WORD) / segments);
    return `${clock(ms).slice(0, 8)} - What is said in part ${i + 1}`;
  });
  const head = `---\nlanguage: en\nsource: { kind: ai-summary }\n---\nThe Long Hour: ${title}\n`;
  return `${head}Date: March 1, 2024\nHost: Ada Example\nOverview\nInvented words, for hours.\nTimestamps\n${rows.join('\n')}\n`;
}

function clock(ms: number): string {
  return new Date(ms).toISOString().slice(11, 23);
}
