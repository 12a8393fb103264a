import { type Document, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from '@/lib/model/diagnostic';
import { createDiagnostic } from './create-diagnostic';
import { nearestName } from './nearest-name';
import type { SourceText } from './source-text';

interface YamlRequest<T> {
  readonly source: SourceText;
  /** The YAML itself and its offset in the source. */
  readonly yaml: string;
  readonly offset: number;
  readonly schema: z.ZodType<T>;
  readonly file: YamlFile;
}

/** Which file the YAML stands in; its codes are `<file>-yaml`, `<file>-key` and `<file>-value`. */
type YamlFile = 'front-matter' | 'library';

/** Reads YAML against a schema, keeps every key that is right, and reports each wrong one on its own line; never throws. */
export function readYaml<T extends object>(request: YamlRequest<T>): { value: T; diagnostics: Diagnostic[] } {
  const { source, yaml, offset, schema, file } = request;
  const diagnostics: Diagnostic[] = [];
  const document = parseDocument(yaml, { prettyErrors: false });
  for (const error of document.errors.slice(0, 1)) {
    const found = error.message.split('\n')[0] ?? 'unreadable';
    diagnostics.push(createDiagnostic(`${file}-yaml`, source, offset + error.pos[0], { found }));
  }
  const data = toRecord(document);
  if (data === null) {
    if (diagnostics.length === 0 && !isEmptyDocument(document))
      diagnostics.push(createDiagnostic(`${file}-yaml`, source, offset, { found: 'no keys' }));
    return { value: schema.parse({}), diagnostics };
  }
  const place = (path: readonly PropertyKey[]): number => offset + (rangeStart(document, path) ?? 0);
  for (let round = 0; round < 20; round += 1) {
    const parsed = schema.safeParse(data);
    if (parsed.success) return { value: parsed.data, diagnostics };
    const reports = parsed.error.issues.flatMap((issue) =>
      reportIssue(issue, { source, place, schema, data, file }),
    );
    // A broken line makes nonsense of its neighbours: its own message is the one that helps.
    if (document.errors.length === 0) diagnostics.push(...reports);
  }
  return { value: schema.parse({}), diagnostics };
}

interface IssueContext {
  readonly source: SourceText;
  readonly place: (path: readonly PropertyKey[]) => number;
  readonly schema: z.ZodType;
  readonly data: Record<string, unknown>;
  readonly file: YamlFile;
}

/** Reports one issue and removes what it speaks of from the data, so that the rest can be read. */
function reportIssue(issue: z.core.$ZodIssue, context: IssueContext): Diagnostic[] {
  const { source, place, schema, data, file } = context;
  if (issue.code === 'unrecognized_keys') {
    const holder = issue.path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), data);
    return issue.keys.map((key) => {
      if (typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, key);
      const nearest = nearestName(key, knownKeys(schema, issue.path));
      const detail = {
        found: `"${key}"`,
        ...(nearest === null ? {} : { hint: `Did you mean "${nearest}"?` }),
      };
      return createDiagnostic(`${file}-key`, source, place([...issue.path, key]), detail);
    });
  }
  const top = issue.path[0];
  if (top !== undefined) Reflect.deleteProperty(data, top);
  const found = `${issue.path.join('.')}: ${issue.message}`;
  return [createDiagnostic(`${file}-value`, source, place(issue.path), { found })];
}

/** The keys a schema knows at a path, read off its shape. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const key of path) {
    const inner = unwrap(current);
    current =
      typeof key === 'number' ? Reflect.get(Object(inner), 'element') : Reflect.get(shapeOf(inner), key);
  }
  return Object.keys(shapeOf(unwrap(current)));
}

function unwrap(schema: unknown): unknown {
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
    // More aliases than any author writes by hand: refused as a whole.
    return null;
  }
}

/** Offset of the key (or item) at a path inside the YAML text; climbs when a key is missing. */
function rangeStart(document: Document, path: readonly PropertyKey[]): number | null {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = path[path.length - 1];
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(last));
    if (isScalar(pair?.key) && pair.key.range) return pair.key.range[0];
  }
  const node = document.getIn([...path], true);
  if (isNode(node) && node.range) return node.range[0];
  return path.length > 1 ? rangeStart(document, path.slice(0, -1)) : null;
}
