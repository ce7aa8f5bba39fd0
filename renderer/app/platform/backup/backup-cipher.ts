import { Decrypter, Encrypter, armor } from 'age-encryption';
import { backupProblems } from '../../../../shared/backup/backup-problems.ts';
import { readBackup } from '../../../../shared/backup/read-backup.ts';
import type { StagedBackup } from '../../../../shared/backup/staged-backup.ts';
import type { Result } from '../../../../shared/ipc/result.ts';
import { ok } from '../../../../shared/ipc/result.ts';
import { isArmored, lockOf } from './age-file.ts';
import { byteTools } from './byte-tools.ts';

/** The work of one guess: 2^18, about a second of a laptop. Only tests ask for less. */
export const WORK_FACTOR = 18;

/** What opens a locked backup; `key` is the file rungbook-key.age of encrypted copies. */
export interface Unlock {
  name: string;
  passphrase: string | null;
  key?: { name: string; bytes: Uint8Array } | undefined;
}

/** The words of a passphrase as they count: neither spaces around it nor the way an accent is typed make another one. */
const asTyped = (passphrase: string): string => passphrase.trim().normalize('NFC');

/** Locks bytes with a passphrase, in the age format; any `age` opens them. */
export function encryptBackup(
  bytes: Uint8Array,
  passphrase: string,
  { workFactor = WORK_FACTOR }: { workFactor?: number } = {},
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(asTyped(passphrase));
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(bytes);
}

/** The library tells its failures apart by their text; a test pins the ones that matter here. */
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function unlock(name: string, bytes: Uint8Array, passphrase: string): Promise<Result<Uint8Array>> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(asTyped(passphrase));
  try {
    return ok(await decrypter.decrypt(bytes));
  } catch (error) {
    const message = messageOf(error);
    if (message.startsWith('no identity matched')) return backupProblems.wrongPassphrase(name);
    return message.includes('work factor') ? backupProblems.tooHard(name) : backupProblems.sealBroken(name);
  }
}

/** The identity in a key file: the line that age-keygen writes, locked by the passphrase. */
async function identityIn(key: NonNullable<Unlock['key']>, passphrase: string): Promise<Result<string>> {
  const bytes = withoutArmor(key.bytes);
  if (bytes === null || lockOf(bytes) !== 'passphrase') return backupProblems.noKey(key.name);
  const text = await unlock(key.name, bytes, passphrase);
  if (!text.ok) return text;
  const line = new TextDecoder().decode(text.value).match(/^AGE-SECRET-KEY-1[0-9A-Z]+$/m)?.[0];
  return line === undefined ? backupProblems.noKey(key.name) : ok(line);
}

async function unlockWithKey(name: string, bytes: Uint8Array, identity: string): Promise<Result<Uint8Array>> {
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(identity);
    return ok(await decrypter.decrypt(bytes));
  } catch (error) {
    const isOtherKey = messageOf(error).startsWith('no identity matched');
    return isOtherKey ? backupProblems.wrongKey(name) : backupProblems.sealBroken(name);
  }
}

function withoutArmor(bytes: Uint8Array): Uint8Array | null {
  if (!isArmored(bytes)) return bytes;
  try {
    return armor.decode(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/** The plain bytes of a backup file, locked or not; otherwise what is missing (`passphrase`, `key`) or wrong. */
async function plainBytes(file: Uint8Array, { name, passphrase, key }: Unlock): Promise<Result<Uint8Array>> {
  const bytes = withoutArmor(file);
  if (bytes === null) return backupProblems.sealBroken(name);
  switch (lockOf(bytes)) {
    case 'none':
      return ok(bytes);
    case 'passphrase':
      return passphrase === null ? backupProblems.passphrase(name) : unlock(name, bytes, passphrase);
    case 'key': {
      if (passphrase === null || !key) return backupProblems.key(name);
      const identity = await identityIn(key, passphrase);
      return identity.ok ? unlockWithKey(name, bytes, identity.value) : identity;
    }
    case 'other':
      return backupProblems.sealBroken(name);
  }
}

/**
 * Opens a backup file, plain or encrypted, and checks all of it. `passphrase` `null` asks whether one is needed: then the code of
 * the answer is `passphrase` or `key`. Every other failure says in words what is wrong; nothing is written in any case.
 */
export async function openBackup(file: Uint8Array, unlocking: Unlock): Promise<Result<StagedBackup>> {
  const plain = await plainBytes(file, unlocking);
  return plain.ok ? readBackup(unlocking.name, plain.value, byteTools) : plain;
}
