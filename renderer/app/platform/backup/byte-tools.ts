import type { ByteTools } from '../../../../shared/backup/byte-tools.ts';

const encoder = new TextEncoder();
// A mark at the start is text of the file here, not something to swallow.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** What browsers, workers and Node have alike for bytes. */
export const byteTools: ByteTools = {
  encode: (text) => encoder.encode(text),
  decode: (bytes) => decoder.decode(bytes),
  sha256: async (bytes) => hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))),
};
