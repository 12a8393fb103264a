import { foldName } from '@/lib/core/names/fold-name';
import { isWholeName } from './name-book';
import type { PersonRecord } from './person-record';

/**
 * The names by which a text surely means a person who is not there: whole ones, the name as library.yaml has it, and other names that
 * are no part of it. A first name alone may be anybody's.
 * @example mentionNames({ name: 'Ada Quill', otherNames: ['Ada', 'Quilly', 'A. Quill'] }) // ['Ada Quill', 'Quilly', 'A. Quill']
 */
export function mentionNames({
  name,
  otherNames,
  isFirstName,
}: Pick<PersonRecord, 'name' | 'otherNames' | 'isFirstName'>): string[] {
  if (isFirstName === true) return [];
  const parts = new Set(foldName(name));
  const isSure = (other: string): boolean => {
    const words = foldName(other);
    return isWholeName(words) || (words.length === 1 && !words.every((word) => parts.has(word)));
  };
  return [name, ...otherNames.filter(isSure)];
}
