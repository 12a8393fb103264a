import { expect, test } from 'vitest';
import { createSourceText } from '@/lib/diagnostics/source-text';
import { readFrontMatter } from '@/lib/summary/read-front-matter';

const read = (text: string) => readFrontMatter(createSourceText(text));
const codes = (text: string) =>
  read(text).diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`);

test('code in the front matter is never run', () => {
  const text = '---js\nglobalThis.dogearRan = true\n---\nTitle\n';
  expect(codes(text)).toEqual(['front-matter-language 1:1']);
  expect(Reflect.get(globalThis, 'dogearRan')).toBeUndefined();
});

test('a key named __proto__ changes no object', () => {
  const { value } = read('---\n__proto__:\n  polluted: true\nlanguage: en\n---\nTitle\n');
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Reflect.get(value, 'polluted')).toBeUndefined();
  expect(value.language).toBe('en');
});

test('an unknown key is reported on its own line, with the nearest one', () => {
  const [diagnostic] = read(
    '---\nlanguage: en\nsource:\n  kind: ai-summary\n  bye: Ada\n---\nTitle\n',
  ).diagnostics;
  expect(diagnostic).toMatchObject({
    code: 'front-matter-key',
    line: 5,
    column: 3,
    hint: 'Did you mean "by"?',
  });
});

test.each([
  ['---\ntitle: [open\n---\nText\n', 'front-matter-yaml'],
  ['---\ndate: 6 May\n---\nText\n', 'front-matter-value 2:1'],
  ['---\nlanguage: en\nhosts:\n  - role: x\n---\nText\n', 'front-matter-value'],
  ['---\nlanguage: en\n', 'front-matter-unclosed 1:1'],
  ['Text only\n', 'front-matter-missing 1:1'],
  ['----\nText\n', 'front-matter-missing 1:1'],
  ['---json\n{}\n---\n', 'front-matter-language 1:1'],
])('%j is %s', (text, code) => expect(codes(text)[0]).toContain(code));

test.each([
  ['---\nlanguage: en\n---\nText', 'Text'],
  ['---\r\nlanguage: en\r\n---\r\nText', 'Text'],
  ['\uFEFF---\nlanguage: en\n---\nText', 'Text'],
  ['---\n---\nText', 'Text'],
  ['---\nlanguage: en\n---', ''],
  ['---yaml\nlanguage: en\n---\nText', 'Text'],
])('the summary of %j begins behind the front matter', (text, body) => {
  const { bodyStart, diagnostics } = read(text);
  expect(text.slice(bodyStart)).toBe(body);
  expect(diagnostics).toEqual([]);
});

test('one wrong value leaves the others readable', () => {
  expect(read('---\ntitle: Fine\ndate: never\nlanguage: en\n---\nText\n').value).toEqual({
    title: 'Fine',
    language: 'en',
  });
});
