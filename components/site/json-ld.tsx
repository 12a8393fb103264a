import { type JsonLdNode, renderJsonLd } from '@/lib/publish/structured-data/render-json-ld';

/** Facts for search engines; data, not a script: nothing runs it. */
export function JsonLd({ nodes }: { nodes: readonly JsonLdNode[] }) {
  if (nodes.length === 0) return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: renderJsonLd escapes what could end the element
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: renderJsonLd(nodes) }} />;
}
