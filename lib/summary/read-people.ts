import type { Person } from '@/lib/model/summary';
import type { Claims } from './claims';
import { type Strand, sliceStrand, trimStrand } from './strand';

/** Words that make a comma's second half a role and not a second person. */
const ROLE =
  /\b(?:of|at|for|founder|co-?founder|ceo|cto|coo|cfo|vp|head|director|engineer|professor|author|host|editor|lead|manager|president|scientist|researcher|partner|creator|chief)\b/i;

interface Part {
  readonly start: number;
  readonly end: number;
  /** Offsets of the parenthesis that holds the role. */
  readonly role: { readonly start: number; readonly end: number } | null;
}

/**
 * Reads a list of people with their roles; commas and `&` inside a role do not part people.
 * @example readPeople(strandOf('Swix (founder, Small AI), Ada', 0, 29), claims)
 * // [{ name: 'Swix', role: 'founder, Small AI' }, { name: 'Ada', role: null }]
 */
export function readPeople(strand: Strand, claims: Claims): Person[] {
  const people: { name: string; role: string | null }[] = [];
  for (const part of splitPeople(strand.text)) {
    const name = trimStrand(sliceStrand(strand, part.start, part.role?.start ?? part.end));
    if (name.text === '') continue;
    const last = people.at(-1);
    claims.text(name);
    if (last !== undefined && last.role === null && part.role === null && ROLE.test(name.text)) {
      last.role = name.text;
      continue;
    }
    const role =
      part.role === null ? null : trimStrand(sliceStrand(strand, part.role.start + 1, part.role.end - 1));
    if (role !== null) claims.text(role);
    people.push({ name: name.text, role: role?.text ?? null });
  }
  claims.syntaxRest(strand);
  return people;
}

const SEPARATOR = /^(?:[,;&、，；]|\s(?:and|und|et|y)(?=\s)|\s\/(?=\s))/;

function splitPeople(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let depth = 0;
  let roleStart = -1;
  let role: Part['role'] = null;
  const close = (end: number): void => {
    parts.push({ start, end, role });
    role = null;
    roleStart = -1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '(') {
      if (depth === 0) roleStart = at;
      depth += 1;
    } else if (character === ')' && depth > 0) {
      depth -= 1;
      if (depth === 0 && role === null) role = { start: roleStart, end: at + 1 };
    } else if (depth === 0) {
      const separator = SEPARATOR.exec(text.slice(at, at + 8))?.[0];
      if (separator === undefined) continue;
      close(at);
      at += separator.length - 1;
      start = at + 1;
    }
  }
  close(text.length);
  return parts;
}
