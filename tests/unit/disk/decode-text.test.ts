import { expect, test } from 'vitest';
import { decodeText } from '@/lib/disk/read/decode-text';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

test.each([
  ['UTF-8', new TextEncoder().encode('é 東 🦦'), 'é 東 🦦'],
  ['UTF-16', bytes(0xff, 0xfe, 0x41, 0, 0x71, 0x67), 'A東'],
  ['UTF-16', bytes(0xfe, 0xff, 0, 0x41, 0x67, 0x71), 'A東'],
  [
    'Windows-1252',
    latin('Caf\xe9, \x93otters\x94 \x96 and more of them'),
    'Café, “otters” – and more of them',
  ],
  ['UTF-8', latin('WEBVTT\n\0\n'), 'WEBVTT\n\0\n'],
])('%s is read', (encoding, file, text) => {
  const decoded = decodeText(file);
  expect(decoded.text?.replace(/^\uFEFF/, '')).toBe(text);
  expect(decoded).toHaveProperty('encoding', encoding);
});

test.each([
  ['binary data', latin('ID3\x03\0\0\0')],
  ['text in UTF-32', bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)],
  ['damaged text in UTF-16', bytes(0xff, 0xfe, 0x00, 0xd8, 0x41, 0)],
  ['bytes that are not UTF-8', latin('otter \xcb\xae\xcc\xa1\xba\xcd\xba\xd3 river')],
  ['bytes that are not UTF-8', latin('caf\xc3\xa9 na\xc3\xafve caf\xc3 otter')],
])('%s is refused', (found, file) => expect(decodeText(file)).toEqual({ text: null, found }));
