import { type Document, isMap, isNode, isScalar, type Pair } from 'yaml';
import type { Span } from '@/lib/core/model/diagnostic';

export type KeyPath = readonly PropertyKey[];

/**
 * Finds the span of the value at a path in YAML, as offsets; where nothing is set, the span of the key it would belong to;
 * null in an empty text.
 */
export function findYamlValue(document: Document, path: KeyPath): Span | null {
  const node = path.length === 0 ? document.contents : document.getIn([...path], true);
  if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] };
  return path.length === 0 ? null : findYamlKey(document, path);
}

/** Finds the span of the key (or list item) at a path in YAML, as offsets; where it is missing, its nearest ancestor. */
export function findYamlKey(document: Document, path: KeyPath): Span | null {
  const last = path.at(-1);
  if (last === undefined) return null;
  const holder = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(holder) ? holder.items.find((item) => isKey(item, last)) : undefined;
  if (isScalar(pair?.key) && pair.key.range) return { start: pair.key.range[0], end: pair.key.range[1] };
  const node = document.getIn([...path], true);
  if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] };
  return findYamlKey(document, path.slice(0, -1));
}

function isKey({ key }: Pair, name: PropertyKey): boolean {
  return isScalar(key) && String(key.value) === String(name);
}
