import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import { quoteText } from '@/lib/core/marks/quote-text';
import type { Diagnostic, Span } from '@/lib/core/model/diagnostic';
import { createDiagnostic } from './create-diagnostic';
import { describeExpected } from './describe-expected';
import { nearestName } from './nearest-name';
import type { SourceText } from './source-text';
import { findYamlKey, findYamlValue, type KeyPath } from './yaml-places';

interface YamlRequest<T> {
  readonly source: SourceText;
  /** The YAML itself and its offset in the source. */
  readonly yaml: string;
  readonly offset: number;
  readonly schema: z.ZodType<T>;
  readonly file: YamlFile;
}

/** Which file the YAML belongs to; its codes are `<file>-yaml`, `<file>-key` and `<file>-value`. */
type YamlFile = 'front-matter' | 'library';

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
  const place = (path: KeyPath): Place => {
    const key = findYamlKey(document, path) ?? { start: 0, end: 0 };
    const value = findYamlValue(document, path) ?? key;
    return { key: shift(key, offset), value: shift(value, offset) };
  };
  for (let round = 0; round < 20; round += 1) {
    const parsed = schema.safeParse(data);
    if (parsed.success) return { value: parsed.data, diagnostics };
    const { issues } = parsed.error;
    const reports = issues.flatMap((issue) => reportIssue(issue, { source, place, schema, data, file }));
    for (const issue of issues) removeFault(issue, data);
    // A broken line makes the lines around it wrong, too: only its own message helps.
    if (document.errors.length === 0) diagnostics.push(...reports);
  }
  return { value: schema.parse({}), diagnostics };
}

/** The places of a key and of its value, as offsets in the file. */
interface Place {
  readonly key: Span;
  readonly value: Span;
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

interface IssueContext {
  readonly source: SourceText;
  readonly place: (path: KeyPath) => Place;
  readonly schema: z.ZodType;
  readonly data: Record<string, unknown>;
  readonly file: YamlFile;
}

/** Removes the key of an issue from the data, so that the rest can be read. */
function removeFault(issue: z.core.$ZodIssue, data: Record<string, unknown>): void {
  if (issue.code !== 'unrecognized_keys') {
    const top = issue.path[0];
    if (top !== undefined) Reflect.deleteProperty(data, top);
    return;
  }
  const holder = valueAt(data, issue.path);
  if (typeof holder !== 'object' || holder === null) return;
  for (const key of issue.keys) Reflect.deleteProperty(holder, key);
}

const valueAt = (data: unknown, path: KeyPath): unknown =>
  path.reduce<unknown>((holder, key) => Reflect.get(Object(holder), key), data);

function reportIssue(issue: z.core.$ZodIssue, context: IssueContext): Diagnostic[] {
  const { source, place, schema, data, file } = context;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const nearest = nearestName(key, knownKeys(schema, issue.path));
      const { key: span } = place([...issue.path, key]);
      const hint = nearest === null ? {} : { hint: `Did you mean ${quoteText(nearest)}?` };
      return createDiagnostic(`${file}-key`, source, span.start, {
        found: quoteText(key),
        end: span.end,
        ...hint,
      });
    });
  }
  const { key, value } = place(issue.path);
  const written = valueAt(data, issue.path);
  const shown = written === undefined ? '' : source.text.slice(value.start, value.end).trim();
  const detail = {
    found: issue.path.join('.'),
    expected: `${describeExpected(issue)}, ${shown === '' ? 'but is not set' : `not ${shown}`}`,
    end: endOnLine(source.text, key, value),
    ...hintOf(issue, written),
  };
  return [createDiagnostic(`${file}-value`, source, key.start, detail)];
}

/** Where a value is below its key, or has several lines, only the key is underlined. */
function endOnLine(text: string, key: Span, value: Span): number {
  const sameLine = value.end > key.end && !/[\r\n]/.test(text.slice(key.start, value.end));
  return sameLine ? value.end : key.end;
}

function hintOf(issue: z.core.$ZodIssue, written: unknown): { hint?: string } {
  // YAML reads 1984 as a number and true as a boolean.
  const isPlain = typeof written === 'number' || typeof written === 'boolean';
  if (
    issue.code === 'invalid_type' &&
    issue.message.startsWith('Invalid') &&
    issue.expected === 'string' &&
    isPlain
  )
    return { hint: `Put it in quotation marks: "${written}".` };
  if (issue.code !== 'invalid_value' || typeof written !== 'string') return {};
  const nearest = nearestName(written, issue.values.map(String));
  return nearest === null ? {} : { hint: `Did you mean ${quoteText(nearest)}?` };
}

/** The keys of a schema at a path, read from its shape. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const key of path) {
    const inner = unwrap(current);
    current =
      typeof key === 'number' ? Reflect.get(Object(inner), 'element') : Reflect.get(shapeOf(inner), key);
  }
  return Object.keys(shapeOf(unwrap(current)));
}

/** The schema inside an optional one. A list is not a wrapper, although it has `unwrap`, too. */
function unwrap(schema: unknown): unknown {
  if (Reflect.has(Object(schema), 'element')) return schema;
  const method: unknown = Reflect.get(Object(schema), 'unwrap');
  return typeof method === 'function' ? unwrap(Reflect.apply(method, schema, [])) : schema;
}

function shapeOf(schema: unknown): object {
  return Object(Reflect.get(Object(schema), 'shape'));
}

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
