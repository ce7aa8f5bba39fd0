import { Encrypter, armor, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { encryptBackup, openBackup } from '../../../../../renderer/app/platform/backup/backup-cipher.ts';
import { sampleBackup, sampleRecords } from '../../../../shared/backup/sample-backup.ts';

const workFactor = 4;
const passphrase = 'walnut ferry copper basil tunnel';
const name = 'mine.rungbook.age';
const locked = async (): Promise<Uint8Array> => encryptBackup(await sampleBackup(), passphrase, { workFactor });
const codeOf = async (bytes: Uint8Array, words: string | null = passphrase): Promise<string> => {
  const result = await openBackup(bytes, { name, passphrase: words });
  return result.ok ? 'opened' : result.code;
};
const flipped = (bytes: Uint8Array, at: number): Uint8Array => {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
};

describe('encrypted backups', () => {
  it('open with their passphrase, however its accents and outer spaces are typed', async () => {
    const opened = await openBackup(await locked(), { name, passphrase: ` ${passphrase}\n` });
    expect(opened.ok && opened.value.records).toHaveLength(sampleRecords.length);
    const accented = await encryptBackup(await sampleBackup(), 'crème brûlée', { workFactor });
    expect(await codeOf(accented, 'crème brûlée'.normalize('NFD'))).toBe('opened');
  });

  it('ask for the passphrase, and say when it is wrong', async () => {
    const bytes = await locked();
    expect(await codeOf(bytes, null)).toBe('passphrase');
    expect(await codeOf(bytes, 'walnut ferry copper basil')).toBe('wrong-passphrase');
  });

  it('open when they were written as text', async () => {
    const text = new TextEncoder().encode(armor.encode(await locked()));
    expect(await codeOf(text)).toBe('opened');
    expect(await codeOf(text.subarray(0, 400))).toBe('changed');
  });

  it('are refused when cut off or changed by one bit anywhere', async () => {
    const bytes = await locked();
    for (const length of [5, 22, 60, 120, 200, 1_000, 70_000, bytes.length - 1]) {
      expect(await codeOf(bytes.subarray(0, length)), `${length} bytes`).not.toBe('opened');
    }
    for (let at = 0; at < 220; at += 1) expect(await codeOf(flipped(bytes, at)), `byte ${at}`).not.toBe('opened');
    for (let at = 220; at < bytes.length; at += 9_973) expect(await codeOf(flipped(bytes, at))).toBe('changed');
    expect(await codeOf(Uint8Array.from([...bytes, 0]))).toBe('changed');
  });

  it('that ask for boundless work are refused at once', async () => {
    const text = Buffer.from(await locked()).toString('latin1');
    expect(await codeOf(Uint8Array.from(Buffer.from(text.replace(/( [\w+/]{22}) 4\n/, '$1 40\n'), 'latin1')))).toBe(
      'too-hard',
    );
  });
});

describe('encrypted copies', () => {
  it('open with the key beside them and the passphrase', async () => {
    const identity = await generateX25519Identity();
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(identity));
    const copy = await encrypter.encrypt(await sampleBackup());
    const wrap = (text: string) => encryptBackup(new TextEncoder().encode(text), passphrase, { workFactor });
    const open = async (words: string | null, key?: Uint8Array) => {
      const result = await openBackup(copy, {
        name,
        passphrase: words,
        key: key && { name: 'rungbook-key.age', bytes: key },
      });
      return result.ok ? 'opened' : result.code;
    };
    const key = await wrap(`# created by Rungbook\n${identity}\n`);
    expect(await open(null)).toBe('key');
    expect(await open(passphrase)).toBe('key');
    expect(await open(passphrase, key)).toBe('opened');
    expect(await open('other words', key)).toBe('wrong-passphrase');
    expect(await open(passphrase, await wrap('no key at all'))).toBe('no-key');
    expect(await open(passphrase, await sampleBackup())).toBe('no-key');
    expect(await open(passphrase, await wrap(await generateX25519Identity()))).toBe('wrong-key');
  });
});
