import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic, Span } from '@/lib/core/model/diagnostic';
import { createDiagnostic } from './create-diagnostic';
import { type Adapt, type KeyedFile, type KeyPlace, readKeys } from './read-keys';
import type { SourceText } from './source-text';
import { findYamlKey, findYamlValue, type KeyPath } from './yaml-places';

interface YamlRequest<T> {
  readonly source: SourceText;
  /** The YAML itself and its offset in the source. */
  readonly yaml: string;
  readonly offset: number;
  readonly schema: z.ZodType<T>;
  /** The code of broken YAML is `<file>-yaml`. */
  readonly file: KeyedFile;
  readonly adapt?: Adapt;
}

/** Reads YAML against a schema, keeps every valid key, and reports each wrong one on its own line; never throws. */
export function readYaml<T extends object>(request: YamlRequest<T>): { value: T; diagnostics: Diagnostic[] } {
  const { source, yaml, offset, schema, file } = request;
  const diagnostics: Diagnostic[] = [];
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'error' });
  for (const error of document.errors.slice(0, 1)) {
    const found = error.message.split('\n')[0] ?? 'unreadable';
    diagnostics.push(createDiagnostic(`${file}-yaml`, source, offset + error.pos[0], { found }));
  }
  const data = toRecord(document);
  if (data === null) {
    if (diagnostics.length === 0 && !isEmptyDocument(document)) {
      const at = offset + (document.contents?.range?.[0] ?? 0);
      const found = isMap(document.contents) ? 'too many aliases' : 'no "key: value" lines';
      diagnostics.push(createDiagnostic(`${file}-yaml`, source, at, { found }));
    }
    return { value: schema.parse({}), diagnostics };
  }
  const place = (path: KeyPath): KeyPlace => {
    const key = findYamlKey(document, path) ?? { start: 0, end: 0 };
    const value = findYamlValue(document, path) ?? key;
    return { key: shift(key, offset), value: shift(value, offset) };
  };
  // A broken line makes the lines around it wrong, too: only its own message helps.
  const broken = document.errors.length > 0;
  const read = readKeys({ source, data, place, schema, file, adapt: request.adapt, broken });
  return { value: read.value, diagnostics: [...diagnostics, ...read.diagnostics] };
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function isEmptyDocument(document: Document): boolean {
  return document.contents === null || (isScalar(document.contents) && document.contents.value === null);
}

function toRecord(document: Document): Record<string, unknown> | null {
  if (!isMap(document.contents)) return null;
  try {
    return Object(document.toJS({ maxAliasCount: 100 }));
  } catch {
    // More aliases than an author writes by hand: none of it is read.
    return null;
  }
}
