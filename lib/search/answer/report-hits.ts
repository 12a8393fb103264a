import type { AnyHit } from '@/lib/core/model/moment';
import { formatTimecode } from '@/lib/core/time/format-timecode';

/** A query of a batch, from one line of the `--queries` file. */
export interface BatchQuery {
  readonly id: string | number;
  readonly q: string;
}

/**
 * Formats hits for a terminal, three lines each: timecode, kind, speaker and episode; the words; the URL. Never styled, so
 * that it can be piped.
 */
export function reportHits(hits: readonly AnyHit[]): string {
  return hits
    .map((hit) => {
      const clock = (hit.startMs === null ? '' : formatTimecode(hit.startMs)).padStart(8);
      const head = [hit.kind, hit.speaker, hit.episode].filter((part) => part !== null).join(' · ');
      const words = [hit.title, hit.text].filter((part) => part !== '').join(' — ');
      return `${clock}  ${head}\n          ${words.replace(/\s+/g, ' ')}\n          ${hit.url}\n`;
    })
    .join('\n');
}

/** Reports that nothing was found, with the most similar terms of the index. */
export function reportNoHits(nearest: readonly string[]): string {
  return `search: nothing found${nearest.length === 0 ? '' : `; similar words are ${nearest.join(', ')}`}\n`;
}

function readLine(line: string, number: number): BatchQuery {
  const expected = `line ${number} of the queries is not {"id": ..., "q": "..."}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(expected);
  }
  if (typeof value !== 'object' || value === null || !('id' in value) || !('q' in value))
    throw new Error(expected);
  const { id, q } = value;
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof q !== 'string') throw new Error(expected);
  return { id, q };
}

/**
 * Reads a batch: JSON Lines of `{"id": …, "q": "…"}`, blank lines allowed; throws an Error that names the first line of
 * another shape.
 */
export function readBatch(source: string): BatchQuery[] {
  return source.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1)]));
}
