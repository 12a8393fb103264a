/** Kinds of pages with lists, whose sizes the benchmark measures. */
const KINDS = {
  home: /^$/,
  'list of episodes': /^episodes(\/page\/[^/]+)?$/,
  'index of topics': /^topics$/,
  topic: /^topics\/[^/]+(\/page\/[^/]+)?$/,
  'list of people': /^people(\/page\/[^/]+)?$/,
  person: /^people\/[^/]+$/,
  'wall of quotes': /^quotes(\/page\/[^/]+)?$/,
  show: /^shows\/[^/]+(\/page\/[^/]+)?$/,
} as const;

export type ListKind = keyof typeof KINDS;

export const LIST_KINDS = Object.keys(KINDS) as ListKind[];

/**
 * Returns the kind of a list page from its path in an export or in Next's own folder; null for any other page.
 * @example listKind('topics/rust/page/2/index.html') // 'topic'
 */
export function listKind(file: string): ListKind | null {
  const path = file.replaceAll('\\', '/').replace(/\/?(index)?\.html$/, '');
  return LIST_KINDS.find((kind) => KINDS[kind].test(path)) ?? null;
}
