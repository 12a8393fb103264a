import matter from 'gray-matter';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import { readYaml } from '@/lib/diagnostics/read-yaml';
import type { SourceText } from '@/lib/diagnostics/source-text';
import type { Diagnostic } from '@/lib/model/diagnostic';
import { type FrontMatter, frontMatterSchema } from '@/lib/model/front-matter';

export interface FrontMatterReading {
  readonly value: FrontMatter;
  /** Offset of the summary itself; 0 when there is no readable front matter, so that nothing is lost. */
  readonly bodyStart: number;
  readonly diagnostics: readonly Diagnostic[];
}

const OPENING = /^\uFEFF?---/;
const CLOSED = /\n---[ \t]*(?:\r|\n|$)/;

/** gray-matter can evaluate `---js`; only YAML is ever handed to it, and each other engine refuses. */
function refuse(): never {
  throw new Error('front matter: only YAML is read');
}

/** Reads the YAML head of a summary file; a head that cannot be read becomes text and a diagnostic; never throws. */
export function readFrontMatter(source: SourceText): FrontMatterReading {
  const { text } = source;
  const report = (code: Parameters<typeof createDiagnostic>[0], found = ''): FrontMatterReading => ({
    value: {},
    bodyStart: 0,
    diagnostics: [createDiagnostic(code, source, 0, { found })],
  });
  if (!OPENING.test(text) || /^\uFEFF?----/.test(text)) return report('front-matter-missing');
  const language = matter.language(text.replace(/^\uFEFF/, '')).name;
  if (language !== '' && !/^ya?ml$/i.test(language)) return report('front-matter-language', language);
  if (!CLOSED.test(text)) return report('front-matter-unclosed');
  let yaml = '';
  const keep = (part: string): object => {
    yaml = part.replace(/\r$/, '');
    return {};
  };
  const engines = { yaml: { parse: keep }, yml: keep, javascript: refuse, json: refuse };
  const split = matter(text, { language: 'yaml', engines });
  const offset = text.indexOf(yaml, 3);
  const { value, diagnostics } = readYaml({
    source,
    yaml,
    offset,
    schema: frontMatterSchema,
    file: 'front-matter',
  });
  return { value, bodyStart: text.length - split.content.length, diagnostics };
}
