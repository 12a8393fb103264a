import { expect, test } from 'vitest';
import { findJsonMistake } from '@/lib/core/diagnostics/find-json-mistake';
import { findJsonItems } from '@/lib/core/diagnostics/read-json';

test.each([
  ['[1, ]', 4],
  ['{"a" 1}', 5],
  ['{"a": 1', 7],
  ['[01]', 1],
  ['["\n"]', 1],
  ['{} {}', 3],
  ['[1}', 2],
  ['nope', 0],
])('%j stops being JSON at %i', (text, at) => expect(findJsonMistake(text)).toBe(at));

test.each([
  ['{"chapters": [{}, {"a": [1]}]}', 'chapters', [14, 18]],
  ['[{"a": "]"}, {}]', null, [1, 13]],
  ['[]', null, []],
])('the items of %j are found', (text, key, offsets) => expect(findJsonItems(text, key)).toEqual(offsets));
