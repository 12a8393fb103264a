import { foldName } from '@/lib/core/names/fold-name';
import { isWholeName } from './name-registry';
import type { PersonRecord } from './person-record';

/**
 * Lists the names that certainly mean a person even where they do not speak: full names, the name in library.yaml, and other names
 * that are not part of it. A first name alone may be another person's.
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
