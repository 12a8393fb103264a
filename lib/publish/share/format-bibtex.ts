import { formatTimecode } from '@/lib/core/time/format-timecode';
import { onOneLine, provenanceNote } from './attribution';
import type { SharedMoment } from './shared-moment';

/**
 * Formats a moment's source as a BibTeX entry of the kind every style knows, @misc; the show replaces an unknown speaker, and
 * unknown facts have no field.
 */
export function formatBibtex(moment: SharedMoment): string {
  const { speaker, title, show, date, startMs, url } = moment;
  const author = speaker ?? show;
  const at = startMs === null ? null : `At ${formatTimecode(startMs)}.`;
  const note = [at, provenanceNote(moment)].filter((part) => part !== null).join(' ');
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', author === null ? null : writeName(author, author === speaker)],
    ['title', `{${escapeTex(title)}}`],
    ['howpublished', escapeTex(show === null ? 'Podcast' : `Podcast, ${show}`)],
    ['year', date?.slice(0, 4) ?? null],
    ['url', url.replace(/[\\{}\s]/g, encodeURIComponent)],
    ['note', note === '' ? null : escapeTex(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = {${value}},\n`));
  return `@misc{${entryKey(moment)},\n${lines.join('')}}`;
}

/** A person's name is left for BibTeX to parse, unless a word or comma in it would be taken for syntax. */
function writeName(name: string, isPerson: boolean): string {
  const text = escapeTex(name);
  return isPerson && !/,|\band\b/i.test(text) ? text : `{${text}}`;
}

/** Surname or show, year and seconds, in the characters allowed in keys. */
function entryKey({ speaker, show, title, date, startMs }: SharedMoment): string {
  const names = [speaker?.trim().split(/\s+/).pop() ?? '', show ?? '', title, 'moment'];
  const name = names.map(inLatin).find((latin) => latin !== '') ?? '';
  const seconds = startMs === null ? '' : `-${Math.floor(startMs / 1000)}`;
  return `${name}${date === null ? '' : `-${date.slice(0, 4)}`}${seconds}`;
}

/** Letters without accents; other scripts are left out because BibTeX does not support them. */
const inLatin = (name: string): string =>
  (
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  )
    .slice(0, 4)
    .join('-');

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Braces as commands: BibTeX counts them, escaped or not, and an unbalanced one would end the file. */
function escapeTex(text: string): string {
  return onOneLine(text).replace(/[\\~^{}$&#%_]/g, (character) =>
    character === '{'
      ? '\\textbraceleft{}'
      : character === '}'
        ? '\\textbraceright{}'
        : (COMMANDS[character] ?? `\\${character}`),
  );
}
