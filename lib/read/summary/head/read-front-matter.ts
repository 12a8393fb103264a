import matter from 'gray-matter';
import type { DiagnosticCode } from '@/lib/core/diagnostics/catalog';
import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import { readYaml } from '@/lib/core/diagnostics/read-yaml';
import type { SourceText } from '@/lib/core/diagnostics/source-text';
import type { Diagnostic } from '@/lib/core/model/diagnostic';
import { type FrontMatter, frontMatterSchema } from '@/lib/core/model/front-matter';
import { adaptFrontMatter } from './adapt-front-matter';
import { readToml } from './read-toml';

export interface FrontMatterReading {
  readonly value: FrontMatter;
  /** Offset of the text to keep: the summary, or 0 when the front matter cannot be read. */
  readonly bodyStart: number;
  /** Offset of the summary itself; text before it is unreadable front matter, which is kept as text. */
  readonly summaryStart: number;
  readonly diagnostics: readonly Diagnostic[];
}

const OPENING = /^\uFEFF?---/;
const CLOSED = /\n---[ \t]*(?:\r|\n|$)/;

const TOML_OPENING = /^\uFEFF?\+\+\+[ \t]*(?:\r\n|\n)/;
const TOML_CLOSED = /\n\+\+\+[ \t]*(?:\r\n|\n|$)/;

type ReportHead = (code: DiagnosticCode, found: string, summaryStart: number) => FrontMatterReading;

/** gray-matter can evaluate `---js`; only YAML is passed to it, and every other engine refuses. */
function refuse(): never {
  throw new Error('front matter: only YAML is read');
}

/** Reads the YAML or TOML head of a summary file; an unreadable head becomes text and a diagnostic; never throws. */
export function readFrontMatter(source: SourceText): FrontMatterReading {
  // A lone CR ends a line, too, but gray-matter does not support it. Offsets stay the same.
  const text = source.text.replace(/\r(?!\n)/g, '\n');
  const report: ReportHead = (code, found, summaryStart) => ({
    value: {},
    bodyStart: 0,
    summaryStart,
    diagnostics: [createDiagnostic(code, source, 0, { found })],
  });
  if (TOML_OPENING.test(text)) return readTomlHead(source, text, report);
  if (!OPENING.test(text) || /^\uFEFF?----/.test(text)) return report('front-matter-missing', '', 0);
  const language = matter.language(text.replace(/^\uFEFF/, '')).name;
  if (language !== '' && !/^ya?ml$/i.test(language)) {
    const close = CLOSED.exec(text);
    const end = close === null ? guessHeadEnd(source) : close.index + close[0].length;
    return report('front-matter-language', language, end);
  }
  if (!CLOSED.test(text)) return report('front-matter-unclosed', '', guessHeadEnd(source));
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
    adapt: adaptFrontMatter,
  });
  const bodyStart = text.length - split.content.length;
  return { value, bodyStart, summaryStart: bodyStart, diagnostics };
}

/** Hugo's front matter: TOML between two lines of +++. */
function readTomlHead(source: SourceText, text: string, report: ReportHead): FrontMatterReading {
  const opening = TOML_OPENING.exec(text)?.[0].length ?? 0;
  const close = TOML_CLOSED.exec(text);
  if (close === null) return report('front-matter-unclosed', '', guessHeadEnd(source, TOML_KEY));
  const toml = text.slice(opening, Math.max(opening, close.index + 1));
  const { value, diagnostics } = readToml(source, toml, opening);
  const bodyStart = close.index + close[0].length;
  return { value, bodyStart, summaryStart: bodyStart, diagnostics };
}

/** Keys are in small letters here, so that a label of the summary such as `Date:` is not one; the rest is nested YAML. */
const KEY = /^[a-z]+:(?:\s|$)/;
const TOML_KEY = /^(?:[\w-]+\s*=|\[)/;
const NESTED = /^(?:[ \t]+\S|- )/;

/** When the front matter is not closed, it ends with the last line that can only be YAML. */
function guessHeadEnd({ text, lines }: SourceText, key = KEY): number {
  let at = 1;
  for (let line = lines[at]; line !== undefined; line = lines[++at]) {
    const written = text.slice(line.start, line.end);
    if (!key.test(written) && !(at > 1 && NESTED.test(written))) return line.start;
  }
  return text.length;
}
