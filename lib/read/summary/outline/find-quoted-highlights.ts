import { OPENING, SINGLE_OPENING } from '@/lib/core/marks/quotation-marks';
import type { OutlineHeading, OutlineNode } from './outline';

const HIGHLIGHTS =
  /(?<!\p{L})(?:highlights?|höhepunkte|highlights|temps forts|destacados|destaques|momenti salienti|hoogtepunten|najciekawsze|öne çıkanlar|höjdpunkter)(?!\p{L})|ハイライト|하이라이트|亮点|亮點/iu;
const OPENS_QUOTE = new RegExp(String.raw`^\p{Cf}*[${OPENING}${SINGLE_OPENING}]`, 'u');
/** Share of the texts below the heading that are quotes. */
const MIN_SHARE = 0.75;

/** Finds the headings of highlights (main points for some authors, quotes for others) with only quotes below. */
export function findQuotedHighlights(nodes: readonly OutlineNode[]): Set<OutlineHeading> {
  const found = new Set<OutlineHeading>();
  let heading: OutlineHeading | null = null;
  let texts = 0;
  let quotes = 0;
  const close = (): void => {
    if (heading !== null && quotes > 0 && quotes >= texts * MIN_SHARE) found.add(heading);
    texts = 0;
    quotes = 0;
  };
  for (const node of nodes) {
    if (node.type === 'heading') {
      close();
      heading = HIGHLIGHTS.test(node.strand.text) ? node : null;
      continue;
    }
    if (heading === null) continue;
    const lines =
      node.type === 'list'
        ? node.items.map(({ strand }) => OPENS_QUOTE.test(strand.text))
        : node.type === 'paragraph'
          ? [node.quoted === true || OPENS_QUOTE.test(node.strand.text)]
          : [false];
    texts += lines.length;
    quotes += lines.filter(Boolean).length;
  }
  close();
  return found;
}
