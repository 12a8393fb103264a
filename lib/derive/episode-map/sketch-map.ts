import type { EpisodeMap } from './derive-map';

/** 64 positions are a hundredth of an inch apart on the strip of a list. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const POSITIONS = LETTERS.length - 1;
const STRIP = 1000;

/** A small map: SVG paths on a strip 1,000 wide. */
export interface MapSketch {
  readonly segments: string;
  readonly quotes: string;
  /** Long stretches that the summary does not cover. */
  readonly gaps: string;
}

/**
 * Encodes a map as a few letters: starts of segments, a dot, quotes, and (after another dot) starts and ends of gaps. A position is
 * one of 64.
 * @example encodeSketch(map) // "AGPb.CHz.Gb"
 */
export function encodeSketch(map: EpisodeMap | null): string {
  if (map === null) return '';
  const letterOf = (x: number): string => LETTERS[Math.round((x / STRIP) * POSITIONS)] ?? '';
  const places = (marks: readonly { readonly x: number }[]): string =>
    [...new Set(marks.map(({ x }) => letterOf(x)))]
      .sort((a, b) => LETTERS.indexOf(a) - LETTERS.indexOf(b))
      .join('');
  const gaps = map.gaps.map(({ x, width }) => letterOf(x) + letterOf(x + width)).join('');
  return `${places(map.segments)}.${places(map.quotes)}${gaps === '' ? '' : `.${gaps}`}`;
}

/**
 * Renders a sketch as paths: each segment reaches to the next with a small gap between them, quotes are strokes above; null for an
 * empty sketch.
 */
export function renderSketch(sketch: string): MapSketch | null {
  const [segments = [], quotes = [], gaps = []] = sketch.split('.').map(decodePositions);
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

function decodePositions(letters: string): number[] {
  return [...letters].flatMap((letter) => {
    const place = LETTERS.indexOf(letter);
    return place < 0 ? [] : [Math.round((place / POSITIONS) * STRIP)];
  });
}
