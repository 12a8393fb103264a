import type { IndexDocument, IndexManifest } from '@/lib/search/index/index-schema';
import { INDEX_FILE, INDEX_FOLDER, INDEX_VERSION } from '@/lib/search/index/index-version';

// The schemas of index-schema.ts would add 5 kB (gzip) to the worker, a quarter of its size. The same build writes the index
// and the worker, so it is enough to detect another version, another file, or a truncated one.

type Fields = Readonly<Record<string, unknown>>;

function readFields(value: unknown, part: string): Fields {
  if (typeof value !== 'object' || value === null) throw broken(part);
  const fields: Fields = { ...value };
  if (typeof fields['version'] === 'number' && fields['version'] !== INDEX_VERSION) {
    throw new Error(`search index: unknown version ${fields['version']}, rebuild with npm run build`);
  }
  if (fields['version'] !== INDEX_VERSION) throw broken(part);
  return fields;
}

const broken = (part: string): Error => new Error(`search index: broken ${part}, rebuild with npm run build`);

const NUMBERS = ['moments', 'bytes'];
const OUTLINE = ['counts', 'commonCounts', 'pages'];

const areNumbers = (fields: Fields, names: readonly string[]): boolean =>
  names.every((name) => typeof fields[name] === 'number');
const areLists = (fields: Fields, names: readonly string[]): boolean =>
  names.every((name) => Array.isArray(fields[name]));

const isOutline = (fields: Fields): boolean =>
  areLists(fields, OUTLINE) &&
  areNumbers(fields, ['pool', 'least']) &&
  typeof fields['common'] === 'string' &&
  typeof fields['detailed'] === 'boolean';

function isManifest(fields: Fields): fields is Fields & IndexManifest {
  const { layout, file, folder, shards } = fields;
  if (!areNumbers(fields, NUMBERS)) return false;
  if (layout === 'single') return typeof file === 'string' && INDEX_FILE.test(file);
  return (
    layout === 'sharded' &&
    typeof folder === 'string' &&
    INDEX_FOLDER.test(folder) &&
    typeof shards === 'string' &&
    areNumbers(fields, ['pairs', 'perText']) &&
    isOutline(fields)
  );
}

function isIndex(fields: Fields): fields is Fields & IndexDocument {
  const { terms, magnitudes, postings } = fields;
  return (
    areLists(fields, ['episodes', 'topics', 'people', 'moments']) &&
    isOutline(fields) &&
    typeof terms === 'string' &&
    typeof magnitudes === 'string' &&
    typeof postings === 'object' &&
    postings !== null
  );
}

/** Checks that a value is a manifest of this version; throws an Error that names the remedy otherwise. */
export function readManifest(value: unknown): IndexManifest {
  const fields = readFields(value, 'manifest');
  if (!isManifest(fields)) throw broken('manifest');
  return fields;
}

/**
 * Checks that a value is an index file of this version that fits the manifest; throws an Error that names the remedy
 * otherwise.
 */
export function readIndex(value: unknown, manifest: Pick<IndexManifest, 'moments'>): IndexDocument {
  const fields = readFields(value, 'index file');
  if (!isIndex(fields) || fields.moments.length !== manifest.moments) throw broken('index file');
  return fields;
}
