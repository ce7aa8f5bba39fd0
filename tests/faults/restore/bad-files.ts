import type { Random } from '../rig/random.ts';
import { TAMPERS } from '../tampered-backups/tamper.ts';

/** A file that cannot be restored, made from a plain and an encrypted backup. */
type BadFile = (
  plain: Uint8Array,
  locked: Uint8Array,
  random: Random,
  passphrase: string,
) => { bytes: Uint8Array; passphrase: string | null };

const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const flipped = (bytes: Uint8Array, random: Random): Uint8Array => {
  const changed = Uint8Array.from(bytes);
  // The line end behind the last brace carries nothing.
  const at = random.between(0, bytes.length - 2);
  changed[at] = changed[at]! ^ (1 << random.between(0, 7));
  return changed;
};

/** What a person may choose by mistake, or what became of a file on its way. */
export const BAD_FILES: Readonly<Record<string, BadFile>> = {
  truncated: (plain, _locked, random) => ({
    bytes: plain.slice(0, random.between(0, plain.length - 3)),
    passphrase: null,
  }),
  tampered: (plain, _locked, random) => ({ bytes: flipped(plain, random), passphrase: null }),
  'encrypted and truncated': (_plain, locked, random, passphrase) => ({
    bytes: TAMPERS['cut off anywhere']!(locked, random, locked),
    passphrase,
  }),
  'encrypted and tampered': (_plain, locked, random, passphrase) => ({
    bytes: TAMPERS['bit flipped in the body']!(locked, random, locked),
    passphrase,
  }),
  'wrong passphrase': (_plain, locked, _random, passphrase) => ({ bytes: locked, passphrase: `${passphrase}s` }),
  'newer format': (plain) => ({
    bytes: Buffer.from(asText(plain).replace('"rungbook-backup-1"', '"rungbook-backup-2"')),
    passphrase: null,
  }),
  'file of another app': (_plain, _locked, random) => ({
    bytes: Buffer.from(JSON.stringify({ notes: [random.id(), random.id()], version: 3 })),
    passphrase: null,
  }),
  picture: (_plain, _locked, random) => ({ bytes: random.bytes(random.between(1, 50_000)), passphrase: null }),
};
