import type { IndexDocument, IndexManifest } from './index-schema';
import { INDEX_FILE, INDEX_VERSION } from './index-version';

// The schemas of index-schema.ts would cost the worker 5 kB (gzip), a quarter of it. The index is written by the build
// that wrote the worker, so what can go wrong on the way is another version, another file, or half of one.

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

function isManifest(fields: Fields): fields is Fields & IndexManifest {
  const { file, moments, bytes } = fields;
  return (
    typeof file === 'string' &&
    INDEX_FILE.test(file) &&
    typeof moments === 'number' &&
    typeof bytes === 'number'
  );
}

function isIndex(fields: Fields): fields is Fields & IndexDocument {
  const { episodes, topics, moments, terms, counts, postings } = fields;
  const lists = [episodes, topics, moments, counts].every((list) => Array.isArray(list));
  return lists && typeof terms === 'string' && typeof postings === 'object' && postings !== null;
}

/** Checks that a value is a manifest of this version; throws an Error that names the remedy when it is not. */
export function readManifest(value: unknown): IndexManifest {
  const fields = readFields(value, 'manifest');
  if (!isManifest(fields)) throw broken('manifest');
  return fields;
}

/**
 * Checks that a value is an index file of this version, and the one that the manifest speaks of; throws an Error that
 * names the remedy when it is not.
 */
export function readIndex(value: unknown, manifest: Pick<IndexManifest, 'moments'>): IndexDocument {
  const fields = readFields(value, 'index file');
  if (!isIndex(fields) || fields.moments.length !== manifest.moments) throw broken('index file');
  return fields;
}
