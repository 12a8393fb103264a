import { expect, test } from 'vitest';
import { deriveLists } from '@/lib/site/library/site-lists';
import { sampleLibrary } from '@/tests/unit/derive/people/sample-library';

test('an episode is listed with all its people, guests and hosts first', () => {
  const library = sampleLibrary([
    { hosts: ['Bo Reed'], guests: ['Ada Quill'], speakers: ['Cy Fenn', 'Ada'], voices: ['Bo'] },
    { hosts: ['Bo Reed'], speakers: ['Nobody in particular'] },
  ]);
  expect(deriveLists(library).listed.map(({ people }) => people)).toEqual([
    ['Ada Quill', 'Bo Reed', 'Cy Fenn'],
    ['Bo Reed'],
  ]);
});
