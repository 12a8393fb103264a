import type { z } from 'zod';
import { quoteText } from '@/lib/core/marks/quote-text';
import type { Diagnostic, Span } from '@/lib/core/model/diagnostic';
import { createDiagnostic } from './create-diagnostic';
import { describeExpected } from './describe-expected';
import { nearestName } from './nearest-name';
import type { SourceText } from './source-text';
import type { KeyPath } from './yaml-places';

/** Which file the keys belong to; their codes are `<file>-key` and `<file>-value`. */
export type KeyedFile = 'front-matter' | 'library';

/** Data in our keys, the keys as they were written where they differ, and the keys that mean nothing here. */
export interface AdaptedData {
  readonly data: Record<string, unknown>;
  readonly origins: ReadonlyMap<string, string>;
  readonly unread: readonly string[];
}

/** Turns the keys of other tools into ours. */
export type Adapt = (data: Record<string, unknown>) => AdaptedData;

export interface KeysRequest<T> {
  readonly source: SourceText;
  readonly data: Record<string, unknown>;
  readonly place: (path: KeyPath) => KeyPlace;
  readonly schema: z.ZodType<T>;
  readonly file: KeyedFile;
  readonly adapt?: Adapt | undefined;
  /** True when the text around the keys is broken: then only its own message helps. */
  readonly broken?: boolean;
}

/** Reads data against a schema, keeps every valid key, and reports each wrong one at its place; never throws. */
export function readKeys<T extends object>(request: KeysRequest<T>): { value: T; diagnostics: Diagnostic[] } {
  const { source, schema, file, broken = false } = request;
  const { data, origins, unread } = request.adapt?.(request.data) ?? unadapted(request.data);
  const place = (path: KeyPath): KeyPlace => {
    const [first, ...others] = path;
    const origin = origins.get(String(first));
    return request.place(origin === undefined ? path : [origin, ...others]);
  };
  const diagnostics = broken
    ? []
    : unread.map((key) => {
        const { start, end } = request.place([key]).key;
        return createDiagnostic('front-matter-other', source, start, { found: quoteText(key), end });
      });
  for (let round = 0; round < 20; round += 1) {
    const parsed = schema.safeParse(data);
    if (parsed.success) return { value: parsed.data, diagnostics };
    const { issues } = parsed.error;
    const reports = issues.flatMap((issue) => reportIssue(issue, { source, place, schema, data, file }));
    for (const issue of issues) removeFault(issue, data);
    if (!broken) diagnostics.push(...reports);
  }
  return { value: schema.parse({}), diagnostics };
}

const unadapted = (data: Record<string, unknown>): AdaptedData => ({ data, origins: new Map(), unread: [] });

/** The places of a key and of its value, as offsets in the file. */
export interface KeyPlace {
  readonly key: Span;
  readonly value: Span;
}

interface IssueContext {
  readonly source: SourceText;
  readonly place: (path: KeyPath) => KeyPlace;
  readonly schema: z.ZodType;
  readonly data: Record<string, unknown>;
  readonly file: KeyedFile;
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
