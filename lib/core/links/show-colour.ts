/** The page's backgrounds (app/globals.css) that a show's colour has to contrast with. */
const BACKGROUNDS = { light: '#faf6ed', dark: '#13151a' } as const;

/** WCAG 2.2, 1.4.11: the least contrast of a graphical object. */
const MIN_CONTRAST = 3;
const STEPS = 20;

type Rgb = readonly [number, number, number];

/** A colour adjusted for each background, "#rrggbb". */
export interface ShowColour {
  readonly light: string;
  readonly dark: string;
}

/**
 * Parses a show's colour and shifts it towards black or white until its contrast with each background is 3:1; null when invalid.
 * @example showColour('#ff0') // { light: "#8c8c00", dark: "#ffff00" }
 */
export function showColour(text: string): ShowColour | null {
  const rgb = readHex(text);
  if (rgb === null) return null;
  return {
    light: ensureContrast(rgb, BACKGROUNDS.light, 0),
    dark: ensureContrast(rgb, BACKGROUNDS.dark, 255),
  };
}

/** The contrast ratio of two colours "#rrggbb", 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [a, b]
    .map((text) => luminance(readHex(text) ?? [0, 0, 0]))
    .sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Reads "#rrggbb" or "#rgb"; null for anything else. */
function readHex(text: string): Rgb | null {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1];
  if (digits === undefined) return null;
  const long = digits.length === 6 ? digits : digits.replace(/./g, '$&$&');
  const part = (at: number): number => Number.parseInt(long.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

function ensureContrast(rgb: Rgb, background: string, end: number): string {
  for (let step = 0; step < STEPS; step += 1) {
    const share = step / STEPS;
    const moved = printHex(rgb.map((part) => part + (end - part) * share));
    if (contrast(moved, background) >= MIN_CONTRAST) return moved;
  }
  return printHex([end, end, end]);
}

const printHex = (rgb: readonly number[]): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((part) => {
    const value = part / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
