import { expect, test } from 'vitest';
import { decodeFeed } from '@/lib/disk/import/decode-feed';

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const declared = (encoding: string, text: string): Uint8Array =>
  latin(`<?xml version="1.0" encoding="${encoding}"?><a>${text}</a>`);

test.each([
  ['as XML declares it', declared('windows-1252', '\x93Gr\xf6\xdfe\x94'), null, '“Größe”'],
  ['dense accents and all', declared('ISO-8859-1', '\xe9\xe8\xe9\xe8\xe9\xe8\xe9\xe8'), null, 'éèéèéèéè'],
  ['another encoding by its name', declared('koi8-r', '\xf2\xc5\xcb\xc9'), null, 'Реки'],
  ['the server’s word before the file’s', declared('utf-8', '\xf2\xc5\xcb\xc9'), 'koi8-r', 'Реки'],
  ['sound UTF-8 whatever is declared', declared('windows-1252', '\xc3\xa9\xe2\x80\x93'), null, 'é–'],
  ['damaged UTF-8 but for the damage', declared('utf-8', '\xc3\xa9 and \xe2\x80'), null, 'é and \uFFFD'],
  ['damaged UTF-8 without a word', latin('<a>\xc3\xa9\xc3\xa8 \xe2\x80\x93\xe2\x80</a>'), null, 'éè –\uFFFD'],
])('a feed is read %s', (_how, bytes, charset, text) => {
  expect(decodeFeed(bytes, charset).text).toContain(text);
});

test('a file that is not text is refused with its kind', () => {
  expect(decodeFeed(latin('ID3\x03\0\0'), null)).toEqual({ text: null, found: 'binary data' });
  expect(decodeFeed(declared('klingon', '\xc3\xa9 \xc3'), null)).toEqual({
    text: null,
    found: 'text in the unknown encoding klingon',
  });
});
