/** A node of a schema.org graph: plain JSON. */
export type JsonLdNode = { readonly [key: string]: unknown };

/**
 * Writes a schema.org graph for a `<script type="application/ld+json">`: nothing in it can end the script, and the two line
 * separators that JSON allows and old parsers do not are escaped.
 */
export function renderJsonLd(nodes: readonly JsonLdNode[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

/** Drops what is not known: an absent fact is left out, never written as null. */
export function withoutUnknown(node: JsonLdNode): JsonLdNode {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== null && value !== undefined && !isEmptyList(value)),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
