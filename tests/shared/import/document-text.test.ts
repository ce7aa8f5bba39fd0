import { expect, it } from 'vitest';
import { readDocumentText } from '../../../shared/import/document-text.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });
const read = (bytes: Uint8Array) => readDocumentText('brag.md', bytes, (some) => decoder.decode(some));
const code = (bytes: Uint8Array): string => {
  const text = read(bytes);
  return text.ok ? text.value : text.code;
};
const words = '# März 2026\n- Rückstände abgebaut\n';

it('reads UTF-8, with and without a byte order mark', () => {
  expect(code(Buffer.from(words))).toBe(words);
  expect(code(Buffer.from(`\uFEFF${words}`))).toBe(words);
});

it.each([
  ['UTF-16 with a mark', Buffer.from(`\uFEFF${words}`, 'utf16le'), 'utf-16'],
  ['UTF-16 without a mark', Buffer.from(words, 'utf16le'), 'utf-16'],
  ['UTF-16, big end first', Buffer.from(`\uFEFF${words}`, 'utf16le').swap16(), 'utf-16'],
  ['Latin-1', Buffer.from(words, 'latin1'), 'not-utf-8'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'binary'],
  ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ'), 'binary'],
  ['a text with a zero in it', Buffer.from('# March\n\0\n'), 'binary'],
  ['a text with a bell in it', Buffer.from('# March\n\x07\n'), 'binary'],
  ['a PDF in plain letters', Buffer.from('%PDF-1.7\n'), 'binary'],
  ['nothing', Buffer.alloc(0), 'empty'],
  ['50 MB', Buffer.alloc(50_000_000, 'a'), 'too-large'],
])('refuses %s in its own words', (_name, bytes, expected) => expect(code(bytes)).toBe(expected));

it('says how large a file is', () => {
  expect(read(Buffer.alloc(50_000_000, 'a'))).toMatchObject({
    message: expect.stringContaining('50 MB; a document may have up to 5 MB') as string,
  });
});
