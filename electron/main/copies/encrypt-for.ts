import { webcrypto } from 'node:crypto';

/** How much is encrypted between two turns of the event loop, in bytes. */
const CHUNK = 128 * 1024;

/** The engine of the oldest Electron that this runs on keeps WebCrypto in a module, the library looks for the global one. */
function offerWebCrypto(): void {
  if (!('crypto' in globalThis)) Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
}

/** Bytes in pieces, with room between them for whoever saves. */
function piecesOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull: async (controller) => {
      await new Promise((resolve) => setImmediate(resolve));
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.subarray(at, at + CHUNK));
      at += CHUNK;
    },
  });
}

/** The bytes as an age file for a recipient (`age1…`); who holds the identity can open it with any age. */
export async function encryptFor(recipient: string, bytes: Uint8Array): Promise<Uint8Array> {
  offerWebCrypto();
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const encrypted: Uint8Array[] = [];
  const reader = (await encrypter.encrypt(piecesOf(bytes))).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) encrypted.push(piece.value);
  return Buffer.concat(encrypted);
}
