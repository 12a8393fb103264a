import type { EpisodeMap } from './derive-map';

/** 64 places are a hundredth of an inch apart on the strip of a list. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const PLACES = LETTERS.length - 1;
const STRIP = 1000;

/** The shape of a recording, drawn small: SVG paths on a strip that is 1,000 wide. */
export interface MapSketch {
  readonly segments: string;
  readonly quotes: string;
  /** Where the summary says nothing for long. */
  readonly gaps: string;
}

/**
 * Writes a map as a few letters: where segments begin, a dot, where quotes are, and, behind another dot, where gaps begin and end. A
 * place is one of 64.
 * @example encodeSketch(map) // "AGPb.CHz.Gb"
 */
export function encodeSketch(map: EpisodeMap | null): string {
  if (map === null) return '';
  const letterOf = (x: number): string => LETTERS[Math.round((x / STRIP) * PLACES)] ?? '';
  const places = (marks: readonly { readonly x: number }[]): string =>
    [...new Set(marks.map(({ x }) => letterOf(x)))]
      .sort((a, b) => LETTERS.indexOf(a) - LETTERS.indexOf(b))
      .join('');
  const gaps = map.gaps.map(({ x, width }) => letterOf(x) + letterOf(x + width)).join('');
  return `${places(map.segments)}.${places(map.quotes)}${gaps === '' ? '' : `.${gaps}`}`;
}

/** Draws a sketch: every segment to the next one with a hair between them, quotes as strokes above; null for an empty one. */
export function drawSketch(sketch: string): MapSketch | null {
  const [segments = [], quotes = [], gaps = []] = sketch.split('.').map(placesOf);
  if (segments.length + quotes.length === 0) return null;
  return {
    segments: segments
      .map((x, i) => ({ x, width: (segments[i + 1] ?? STRIP) - x - 3 }))
      .filter(({ width }) => width > 0)
      .map(({ x, width }) => `M${x} 6h${width}v8h-${width}z`)
      .join(''),
    gaps: gaps.map((x, i) => (i % 2 === 0 ? `M${x} 7h${(gaps[i + 1] ?? x) - x}v6H${x}z` : '')).join(''),
    quotes: quotes.map((x) => `M${Math.min(Math.max(x, 1), STRIP - 1)} 0v5`).join(''),
  };
}

function placesOf(letters: string): number[] {
  return [...letters].flatMap((letter) => {
    const place = LETTERS.indexOf(letter);
    return place < 0 ? [] : [Math.round((place / PLACES) * STRIP)];
  });
}
