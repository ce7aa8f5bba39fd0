/** How a file is locked, by its first bytes: with a passphrase, for a key, otherwise encrypted, or not at all. */
export type Lock = 'passphrase' | 'key' | 'other' | 'none';

const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----';

const asciiStart = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 64));

/** Is this an age file written as text? */
export const isArmored = (bytes: Uint8Array): boolean => asciiStart(bytes).startsWith(ARMOR);

/** Which lock an age file has; `none` for what is no age file. */
export function lockOf(bytes: Uint8Array): Lock {
  const start = asciiStart(bytes);
  if (!start.startsWith('age-encryption.org/')) return 'none';
  if (start.startsWith('age-encryption.org/v1\n-> scrypt ')) return 'passphrase';
  return start.startsWith('age-encryption.org/v1\n-> X25519 ') ? 'key' : 'other';
}
