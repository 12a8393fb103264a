import { expect, test } from 'vitest';
import { readYaml } from '@/lib/core/diagnostics/read-yaml';
import { createSourceText } from '@/lib/core/diagnostics/source-text';
import { libraryFileSchema } from '@/lib/core/model/library';
import { readFrontMatter } from '@/lib/read/summary/head/read-front-matter';

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

test.each([
  '---js\nmodule.exports = (globalThis.dogearRan = true)\n---\n',
  '--- js\nglobalThis.dogearRan = true\n---\n',
  '---javascript\nglobalThis.dogearRan = true\n---\n',
  '---coffee\nglobalThis.dogearRan = true\n---\n',
  '\uFEFF---JS\nglobalThis.dogearRan = true\n---\n',
  '---\r\ntitle: !!js/function "function () { globalThis.dogearRan = true }"\r\n---\r\n',
  '---\ntitle: !<tag:yaml.org,2002:js/eval> globalThis.dogearRan = true\n---\n',
])('%j runs no code and has only text values', (head) => {
  const { value } = read(`${head}Title\n`);
  expect(Reflect.get(globalThis, 'dogearRan')).toBeUndefined();
  expect(typeof (value.title ?? '')).toBe('string');
});

test.each([
  'constructor:\n  prototype:\n    polluted: true',
  'prototype: { polluted: true }',
  'recordings:\n  - kind: youtube\n    __proto__: { polluted: true }',
  'source:\n  kind: ai-summary\n  constructor: { prototype: { polluted: true } }',
  'base: &base { __proto__: { polluted: true } }\nsource:\n  <<: *base\n  kind: ai-summary',
  '? [__proto__, polluted]\n: true',
  '"__proto__.polluted": true',
])('%j changes no object, in front matter and in library.yaml', (yaml) => {
  const value: object = read(`---\n${yaml}\nlanguage: en\n---\nTitle\n`).value;
  const source = createSourceText(yaml);
  const library: object = readYaml({
    source,
    yaml,
    offset: 0,
    schema: libraryFileSchema,
    file: 'library',
  }).value;
  for (const object of [{}, [], value, library, Object(Reflect.get(value, 'source'))])
    expect(Reflect.get(object, 'polluted')).toBeUndefined();
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

test('nested aliases are refused before they exhaust memory', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [i, name] of [...'bcdefgh'].entries())
    bomb.push(`${name}: &${name} [${Array(9).fill(`*${'abcdefg'[i]}`).join(', ')}]`);
  expect(codes(`---\n${bomb.join('\n')}\n---\nText\n`)).toEqual(['front-matter-yaml 2:1']);
});

test('an unknown key is reported on its own line, with the nearest one', () => {
  const [diagnostic] = read(
    '---\nlanguage: en\nsource:\n  kind: ai-summary\n  bye: Ada\n---\nTitle\n',
  ).diagnostics;
  expect(diagnostic).toMatchObject({
    code: 'front-matter-key',
    line: 5,
    column: 3,
    hint: 'Did you mean “by”?',
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
])('the summary of %j begins after the front matter', (text, body) => {
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
