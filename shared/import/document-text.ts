import type { Result } from '../ipc/result.ts';
import { failed, ok } from '../ipc/result.ts';

/** The largest document that is read: thousands of pages of notes. */
export const DOCUMENT_BYTES = 5_000_000;

const megabytes = (bytes: number): string => `${(Math.ceil(bytes / 100_000) / 10).toLocaleString('en')} MB`;

/** Said before the file is even read, from its size alone. */
export const documentTooLarge = (name: string, bytes: number) =>
  failed(
    'too-large',
    `“${name}” has ${megabytes(bytes)}; a document may have up to 5 MB. Split it, or choose another file.`,
  );

const PDF = [0x25, 0x50, 0x44, 0x46];
const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Bytes that no keyboard puts into a text: controls other than tab, line ends, form feed and escape. */
const hasControlBytes = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 8_192).some((byte) => (byte > 0 && byte < 9) || (byte > 13 && byte < 27));

/** UTF-16 without a mark shows as every other byte being zero in Western text. */
function zeroBytes(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 };
  for (let index = 0; index < Math.min(bytes.length, 8_192); index += 1) {
    if (bytes[index] === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
  }
  return zeros;
}

/**
 * The text of a document from its bytes, or words about why it is none: `too-large`, `empty`, `utf-16`, `binary`,
 * `not-utf-8`. `decodeUtf8` throws on bytes that are not UTF-8 (a fatal TextDecoder); it is an argument because this room knows
 * neither Node nor the browser. `wanted` names the kind of file that is asked for.
 */
export function readDocumentText(
  name: string,
  bytes: Uint8Array,
  decodeUtf8: (bytes: Uint8Array) => string,
  wanted = 'Markdown',
): Result<string> {
  if (bytes.length > DOCUMENT_BYTES) return documentTooLarge(name, bytes.length);
  if (bytes.length === 0) return failed('empty', `“${name}” is empty. Choose another file.`);
  const zeros = zeroBytes(bytes);
  const sample = Math.min(bytes.length, 8_192) / 2;
  const oneSided = Math.max(zeros.even, zeros.odd) > sample * 0.4 && Math.min(zeros.even, zeros.odd) < sample * 0.05;
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || oneSided) {
    return failed('utf-16', `“${name}” is written in UTF-16. Save it as UTF-8 and choose it again.`);
  }
  if (zeros.even + zeros.odd > 0 || startsWith(bytes, ...PDF) || hasControlBytes(bytes)) {
    return failed('binary', `“${name}” is not a text file. Choose a ${wanted} file, or paste the text.`);
  }
  try {
    return ok(decodeUtf8(bytes).replace(/^\uFEFF/, ''));
  } catch {
    return failed(
      'not-utf-8',
      `“${name}” is not UTF-8; perhaps it is Latin-1 or Windows-1252. Save it as UTF-8 and choose it again.`,
    );
  }
}
