import { parse, TomlDate, TomlError } from 'smol-toml';
import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import { readKeys } from '@/lib/core/diagnostics/read-keys';
import type { SourceText } from '@/lib/core/diagnostics/source-text';
import type { Diagnostic, Span } from '@/lib/core/model/diagnostic';
import { type FrontMatter, frontMatterSchema } from '@/lib/core/model/front-matter';
import { adaptFrontMatter } from './adapt-front-matter';

/** Reads the TOML between two lines of `+++`, as Hugo writes it (TOML 1.0); never throws. */
export function readToml(
  source: SourceText,
  toml: string,
  offset: number,
): { value: FrontMatter; diagnostics: Diagnostic[] } {
  try {
    const data = withoutDates(parse(toml));
    const place = (path: readonly PropertyKey[]): { key: Span; value: Span } =>
      findKey(toml, offset, String(path[0] ?? ''));
    return readKeys({
      source,
      data: Object(data),
      place,
      schema: frontMatterSchema,
      file: 'front-matter',
      adapt: adaptFrontMatter,
    });
  } catch (error) {
    const found = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    const at = error instanceof TomlError ? lineStart(toml, error.line) + error.column - 1 : 0;
    const place = offset + Math.max(0, Math.min(at, toml.length));
    const message = found.replace(/^Invalid TOML document: /, '');
    return {
      value: {},
      diagnostics: [createDiagnostic('front-matter-toml', source, place, { found: message })],
    };
  }
}

/** Days and times become the text of their own time zone. */
function withoutDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(withoutDates);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutDates(inner)]));
}

function lineStart(text: string, line: number): number {
  let at = 0;
  for (let i = 1; i < line; i += 1) at = text.indexOf('\n', at) + 1;
  return at;
}

/** The line `key = value` or `[key]` of a top-level key. */
function findKey(toml: string, offset: number, key: string): { key: Span; value: Span } {
  const lines = /^[ \t]*(\[{0,2})[ \t]*["']?([^\s"'=\]]+)["']?[ \t]*(?:=[ \t]*(.*)|\]{1,2}.*)$/gm;
  for (const match of toml.matchAll(lines)) {
    if (match[2] !== key) continue;
    const start = offset + match.index + match[0].indexOf(key);
    const end = start + key.length;
    const value = (match[3] ?? '').trimEnd();
    const valueStart = offset + match.index + match[0].lastIndexOf(value);
    return {
      key: { start, end },
      value: value === '' ? { start, end } : { start: valueStart, end: valueStart + value.length },
    };
  }
  return { key: { start: offset, end: offset }, value: { start: offset, end: offset } };
}
