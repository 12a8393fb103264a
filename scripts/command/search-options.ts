import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HIT_KINDS } from '@/lib/core/model/moment';
import { type BatchQuery, readBatch } from '@/lib/search/answer/report-hits';
import { WrongUse } from './run-command';

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const FILTERS = { kind: text, speaker: text, episode: text, topic: text };
const PLACES = { index: text, content: { ...text, default: 'content' }, queries: text };

/** Reads the arguments of the search command; invalid ones throw WrongUse. */
export function readSearchOptions() {
  const options = { ...FILTERS, ...PLACES, limit: { ...text, default: '20' }, json: flag, help: flag };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const query = positionals.join(' ');
  if (values.help) return { ...values, limit: 0, query };
  if ((query === '') === (values.queries === undefined))
    throw new WrongUse('name a QUERY or --queries FILE, one of the two; see --help');
  if (!/^[1-9]\d{0,5}$/.test(values.limit))
    throw new WrongUse(`--limit "${values.limit}" is not a whole number above 0`);
  if (values.kind !== undefined && !HIT_KINDS.some((kind) => kind === values.kind))
    throw new WrongUse(`--kind "${values.kind}" is not one of ${HIT_KINDS.join(', ')}`);
  requirePlaces(values);
  return { ...values, limit: Number(values.limit), query };
}

function requirePlaces({ index, content }: { index?: string | undefined; content: string }): void {
  if (index !== undefined && !existsSync(join(index, 'manifest.json')))
    throw new WrongUse(`no search index in ${index}; build it with npm run index -- --out ${index}`);
  if (index === undefined && !existsSync(content))
    throw new WrongUse(`no content folder at ${content}; name one with --content DIR`);
}

/** Reads a batch of queries (JSON Lines). */
export function readQueries(file: string): BatchQuery[] {
  if (!existsSync(file)) throw new WrongUse(`no file with queries at ${file}`);
  try {
    return readBatch(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}
