import { checkShape } from './check-shape';
import { attributeOf, type ScriptKind, scriptKind } from './script-kind';

export interface StrippedPage {
  readonly html: string;
  /** Addresses of the page's Next scripts, sorted: they must be the same on every page. */
  readonly nextScripts: readonly string[];
}

interface PageSource {
  /** The name used in errors. */
  readonly page: string;
  readonly html: string;
  readonly base: string;
  /** From content-policy.ts. */
  readonly policy: string;
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const LINK = /<link\b([^>]*?)\/?>/gi;

/**
 * Removes Next's client runtime and payload from an exported page and inserts the content policy at the start of its head. Throws
 * an Error with the page's name and the remedy if the page has an unexpected shape; nothing is guessed.
 */
export function stripPage({ page, html, base, policy }: PageSource): StrippedPage {
  const nextScripts = new Set<string>();
  const withoutScripts = html.replace(SCRIPT, (element: string, attributes: string, body: string) => {
    const kind = scriptKind({ attributes, body }, base);
    if (kind === 'unknown') throw unknownScript(page, element);
    const src = attributeOf(attributes, 'src');
    if (kind === 'next-file' && src !== null) nextScripts.add(src);
    return KEPT.includes(kind) ? element : '';
  });
  const bare = withoutScripts.replace(LINK, (element: string, attributes: string) =>
    isScriptPreload(attributes, base) ? '' : element,
  );
  checkShape(page, bare);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
  return {
    html: bare.replace(/<head\b[^>]*>/i, (head) => head + meta),
    nextScripts: [...nextScripts].sort(),
  };
}

const KEPT: readonly ScriptKind[] = ['ours', 'data'];

function isScriptPreload(attributes: string, base: string): boolean {
  const rel = attributeOf(attributes, 'rel');
  const script = rel === 'modulepreload' || (rel === 'preload' && attributeOf(attributes, 'as') === 'script');
  return script && (attributeOf(attributes, 'href') ?? '').startsWith(`${base}/_next/`);
}

function unknownScript(page: string, element: string): Error {
  return new Error(
    `strip: ${page}: unknown script ${element.slice(0, 120)}: known are /islands/, application/ld+json and Next's; make it an island, or add it to lib/publish/strip/script-kind.ts (an inline "$RC" comes from <Suspense>)`,
  );
}
