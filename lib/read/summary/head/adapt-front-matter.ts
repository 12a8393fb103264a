import { isMisspelling } from '@/lib/core/diagnostics/nearest-name';
import type { AdaptedData } from '@/lib/core/diagnostics/read-keys';
import { frontMatterSchema } from '@/lib/core/model/front-matter';
import { formatFullTimecode } from '@/lib/core/time/format-timecode';
import { parseDay } from '@/lib/core/time/parse-day';
import { parseDuration } from '@/lib/core/time/parse-duration';
import { findLabelName, isSingularLabel } from '@/lib/read/summary/outline/label-words';
import { strandOf } from '@/lib/read/summary/spans/strand';
import { splitWrittenPeople, toPerson } from './read-people';
import { unwrapWikilinks } from './unwrap-wikilinks';

type Data = Record<string, unknown>;

const KNOWN = Object.keys(frontMatterSchema.shape);
/** Keys of Jekyll, Hugo and Obsidian that only sort and lay out notes; they need no message. */
const SILENT = /^(?:tags?|categor(?:y|ies)|keywords|aliases|alias|layout|permalink|css-?class(?:es)?)$/i;
const AUTHOR = /^(?:authors?|by|autor(?:en|es|as|i)?|auteurs?|autore|autori|автор|作者|著者|저자)$/i;
const LANGUAGE = /^(?:lang|locale)$/i;

/**
 * Turns the front matter of other tools into ours: keys in any language of the labels (`podcast`, `host`, `Datum`), days with a
 * time and a zone, people as text, links between notes, a length with units. Keys that mean nothing here are `unread`.
 */
export function adaptFrontMatter(data: Data): AdaptedData {
  const adapted: Data = {};
  const origins = new Map<string, string>();
  const unread: string[] = [];
  for (const [key, value] of Object.entries(data)) {
    const target = KNOWN.includes(key) ? key : ownKeyOf(key, value);
    if (target === null) {
      if (mayBeMistake(key)) define(adapted, key, value);
      else if (!SILENT.test(key)) unread.push(key);
    } else if (target === key || (data[target] === undefined && adapted[target] === undefined)) {
      const own =
        target === 'source' && target !== key ? { by: joinNames(value) } : adaptValue(target, key, value);
      if (own === undefined) continue;
      define(adapted, target, own);
      if (target !== key) origins.set(target, key);
    } else unread.push(key);
  }
  return { data: adapted, origins, unread };
}

/** A plain assignment to `__proto__` would set the prototype. */
function define(data: Data, key: string, value: unknown): void {
  Object.defineProperty(data, key, { value, enumerable: true, configurable: true, writable: true });
}

/** A misspelt key of ours keeps its own message, and so does one that no tool writes. */
const mayBeMistake = (key: string): boolean => key.startsWith('__') || isMisspelling(key, KNOWN);

/** Where a notebook or a deck of cards keeps its notes on a show: `Podcasts::Salt and Wood`. */
const SHELF = /^(?:deck|notebook|folder|parent|stapel|ordner|mazo|paquet)$/i;
const ON_SHELF = /^podcasts?\s*(?:::|\/)\s*/i;

function ownKeyOf(key: string, value: unknown): string | null {
  if (SHELF.test(key)) return ON_SHELF.test(textOf(value)) ? 'show' : null;
  if (LANGUAGE.test(key)) return 'language';
  if (AUTHOR.test(key)) return joinNames(value) === '' ? null : 'source';
  const name = findLabelName(key.replace(/[_-]+/g, ' '));
  if (name === null || name === 'people') return null;
  // `published: true` and `episode: 12` are no day and no title.
  if (name === 'date') return parseDay(textOf(value)) === null ? null : name;
  if (name === 'duration') return parseDuration(textOf(value)) === null ? null : name;
  return typeof value === 'string' || Array.isArray(value) || (name !== 'title' && isObject(value))
    ? name
    : null;
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

function adaptValue(target: string, key: string, value: unknown): unknown {
  if (value === null || value === '') return undefined;
  switch (target) {
    case 'date':
      return parseDay(textOf(value)) ?? value;
    case 'hosts':
    case 'guests':
      return adaptPeople(value, key);
    case 'show':
    case 'title':
      return typeof value === 'string' || Array.isArray(value)
        ? textOf(value).replace(SHELF.test(key) ? ON_SHELF : '', '')
        : value;
    case 'duration': {
      const ms = typeof value === 'string' && !value.includes(':') ? parseDuration(value) : null;
      return ms === null ? value : formatFullTimecode(ms);
    }
    case 'source':
      return typeof value === 'string' && /^https?:/i.test(value) ? { url: value } : value;
    default:
      return value;
  }
}

/** `Ada Quill, keeper`, `[Ada Quill, Bo Reed]` and `"[[Ada Quill]]"` become people; entries with keys stay as they are. */
function adaptPeople(value: unknown, key: string): unknown {
  if (typeof value === 'string') return peopleOf(value, isSingularLabel(key));
  if (!Array.isArray(value)) return isObject(value) ? [value] : value;
  const items: unknown[] = value.flat(3);
  return items.flatMap((item) => (typeof item === 'string' ? peopleOf(item, true) : [item]));
}

function peopleOf(text: string, single: boolean): object[] {
  const { strand } = unwrapWikilinks(strandOf(text, 0, text.length));
  return splitWrittenPeople(strand, { single }).map((person) => {
    const { name, role } = toPerson(person);
    return role === null ? { name } : { name, role };
  });
}

const joinNames = (value: unknown): string => stringsOf(value).join(', ');

function textOf(value: unknown): string {
  const text = stringsOf(value)[0] ?? '';
  return unwrapWikilinks(strandOf(text, 0, text.length)).strand.text.trim();
}

function stringsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value.flat(3) : [value];
  return values.flatMap((one) => {
    if (typeof one === 'string') return [one.trim()];
    const name: unknown = isObject(one) ? Reflect.get(Object(one), 'name') : null;
    return typeof name === 'string' ? [name] : [];
  });
}
