/** The grounds of the page (app/globals.css) that a show's colour has to stand out on. */
const GROUNDS = { light: '#faf6ed', dark: '#13151a' } as const;

/** WCAG 2.2, 1.4.11: what a graphical object needs to be seen. */
const ENOUGH = 3;
const STEPS = 20;

type Rgb = readonly [number, number, number];

/** A colour as it is drawn on either ground, "#rrggbb". */
export interface ShowColour {
  readonly light: string;
  readonly dark: string;
}

/**
 * Reads a show's colour and moves it towards black or white until it stands out 3:1 on its ground; null for what is none.
 * @example showColour('#ff0') // { light: "#8c8c00", dark: "#ffff00" }
 */
export function showColour(text: string): ShowColour | null {
  const rgb = readHex(text);
  if (rgb === null) return null;
  return { light: standOut(rgb, GROUNDS.light, 0), dark: standOut(rgb, GROUNDS.dark, 255) };
}

/** How two colours "#rrggbb" differ in luminance, 1 to 21 (WCAG 2.2, contrast ratio). */
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

function standOut(rgb: Rgb, ground: string, end: number): string {
  for (let step = 0; step < STEPS; step += 1) {
    const share = step / STEPS;
    const moved = printHex(rgb.map((part) => part + (end - part) * share));
    if (contrast(moved, ground) >= ENOUGH) return moved;
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
