/** An exporter's JSON layout and its list of items, under `key` or as the whole value when that is null. */
export interface JsonLayout {
  readonly type: 'podcast' | 'whisper' | 'whisper.cpp' | 'podlove' | 'chapters';
  readonly key: string | null;
  readonly items: readonly unknown[];
}

const listAt = (value: unknown, key: string): readonly unknown[] | null => {
  const list: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : null;
  return Array.isArray(list) ? list : null;
};

const firstHas = (items: readonly unknown[], key: string): boolean =>
  items.slice(0, 20).some((item) => typeof item === 'object' && item !== null && Object.hasOwn(item, key));

/**
 * Detects the layout of a transcript or chapters file from its keys; null for any other JSON.
 * @example findJsonLayout({ chapters: [] }) // { type: 'chapters', key: 'chapters', items: [] }
 */
export function findJsonLayout(value: unknown): JsonLayout | null {
  const chapters = listAt(value, 'chapters');
  if (chapters !== null) return { type: 'chapters', key: 'chapters', items: chapters };
  const segments = listAt(value, 'segments');
  if (segments !== null)
    return { type: firstHas(segments, 'start') ? 'whisper' : 'podcast', key: 'segments', items: segments };
  const transcription = listAt(value, 'transcription');
  if (transcription !== null) return { type: 'whisper.cpp', key: 'transcription', items: transcription };
  const lines = listAt(value, 'transcripts') ?? listAt(value, 'transcript');
  if (lines !== null)
    return {
      type: 'podlove',
      key: Object.hasOwn(Object(value), 'transcripts') ? 'transcripts' : 'transcript',
      items: lines,
    };
  if (!Array.isArray(value)) return null;
  if (firstHas(value, 'text') && (firstHas(value, 'start_ms') || firstHas(value, 'start')))
    return { type: 'podlove', key: null, items: value };
  if (firstHas(value, 'items')) return { type: 'podlove', key: null, items: value };
  if (firstHas(value, 'startTime'))
    return { type: firstHas(value, 'body') ? 'podcast' : 'chapters', key: null, items: value };
  return null;
}
