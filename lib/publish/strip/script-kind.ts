/** A `<script>` element of exported HTML. */
export interface ScriptElement {
  readonly attributes: string;
  readonly body: string;
}

export type ScriptKind = 'ours' | 'data' | 'next-file' | 'next-inline' | 'unknown';

// React's payload, the list of chunks that Turbopack leaves for its runtime, and older names of the same.
const NEXT_INLINE = [
  /^\(?self\.__next_f\b/,
  /^\(?self\.__next_s\b/,
  /^\(globalThis\["TURBOPACK"\] ?\|\|/,
  /^\(?self\.__next_r\b/,
];

/**
 * Classifies a script; one that is not recognized is `unknown` and stops the build.
 * @example scriptKind({ attributes: ' src="/pod/islands/loader-A.js"', body: '' }, '/pod') // 'ours'
 */
export function scriptKind({ attributes, body }: ScriptElement, base: string): ScriptKind {
  const src = attributeOf(attributes, 'src');
  if (src !== null) {
    if (body.trim() !== '') return 'unknown';
    if (src.startsWith(`${base}/islands/`)) return 'ours';
    return src.startsWith(`${base}/_next/`) ? 'next-file' : 'unknown';
  }
  if (attributeOf(attributes, 'type') === 'application/ld+json') return 'data';
  return NEXT_INLINE.some((shape) => shape.test(body.trim())) ? 'next-inline' : 'unknown';
}

/** Reads one attribute of a tag as React prints it, always in double quotes; null if it is missing. */
export function attributeOf(attributes: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'i').exec(attributes)?.[1] ?? null;
}
