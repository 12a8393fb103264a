declare module 'subset-font' {
  /** Keeps the named characters of a font; an axis given as a number is fixed at it. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes: Record<string, number | { min: number; max: number }> },
  ): Promise<Buffer>;
}
