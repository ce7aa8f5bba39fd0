import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { createCopyHandlers } from '../../../../electron/main/copies/copy-handlers.ts';
import { openProfileVault } from '../../../../electron/main/vault/profile-vault.ts';
import type { ProfileVault } from '../../../../electron/main/vault/profile-vault.ts';
import { diskFiles } from '../../../../electron/main/journal/vault-files.ts';
import { ok } from '../../../../shared/ipc/result.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { aClock, fill, profileId } from '../vault/a-vault.ts';

/** A profile with two entries, and the verbs over its copies; the person always chooses `chosen`. */
async function profileWith(chosen: string) {
  const folder = temporaryFolder();
  const opened: ProfileVault = await openProfileVault({
    folder: path.join(folder, 'vault'),
    profileId,
    files: diskFiles,
    now: aClock().now,
    app: '0.1.0',
    electron: null,
    schema: 1,
    freeBytes: () => Promise.resolve(1e12),
    label: () => Promise.resolve('Mine: 2026'),
  });
  await fill(opened.vault, 1, 2);
  const verbs = createCopyHandlers({
    copiesOf: () => Promise.resolve(ok(opened.copies)),
    showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [chosen] }),
  });
  return { opened, verbs };
}

const copiesIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.rungbook.age'));

test('after each snapshot a copy lies in the folder that opens with the identity alone and is a backup', async () => {
  const chosen = temporaryFolder();
  const { opened, verbs } = await profileWith(chosen);
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  await opened.vault.snapshot('now');
  expect(await verbs['copies.choose-folder']({ profileId })).toEqual({ ok: true, value: { folder: chosen } });
  const set = await verbs['copies.set']({ profileId, recipient, wrappedKey: Buffer.from('the locked key') });
  expect(set).toMatchObject({ ok: true, value: { folder: chosen, error: null } });
  expect(readFileSync(path.join(chosen, 'rungbook-key.age'), 'utf8')).toBe('the locked key');
  const [first] = copiesIn(chosen);
  expect(first).toMatch(/^Mine 2026-\d{8}-\d{6}\.rungbook\.age$/);
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const text = Buffer.from(await decrypter.decrypt(readFileSync(path.join(chosen, first!)))).toString();
  expect(text).toMatch(/^\{"format":"rungbook-backup-1"/);
  expect(text).toContain('Entry 2');
  for (let number = 3; number < 15; number += 1) {
    await fill(opened.vault, number, number);
    await opened.vault.snapshot('hourly');
    await opened.copies.settled();
  }
  expect(copiesIn(chosen)).toHaveLength(10);
  expect(copiesIn(chosen)).not.toContain(first);
  expect(await verbs['copies.off']({ profileId })).toEqual({
    ok: true,
    value: { folder: null, lastAt: null, error: null },
  });
  await opened.close();
});

test('another key leaves the older one in its place under another name', async () => {
  const chosen = temporaryFolder();
  const { opened, verbs } = await profileWith(chosen);
  const recipient = await identityToRecipient(await generateX25519Identity());
  for (const key of ['one', 'one', 'two']) {
    await verbs['copies.choose-folder']({ profileId });
    await verbs['copies.set']({ profileId, recipient, wrappedKey: Buffer.from(key) });
  }
  const keys = readdirSync(chosen).filter((name) => name.startsWith('rungbook-key'));
  expect(keys.map((name) => readFileSync(path.join(chosen, name), 'utf8')).sort()).toEqual(['one', 'two']);
  expect(readFileSync(path.join(chosen, 'rungbook-key.age'), 'utf8')).toBe('two');
  await opened.close();
});

test('a folder that vanished is words, never a failed snapshot, and is not made anew', async () => {
  const chosen = path.join(temporaryFolder(), 'stick');
  mkdirSync(chosen);
  const { opened, verbs } = await profileWith(chosen);
  const recipient = await identityToRecipient(await generateX25519Identity());
  await verbs['copies.choose-folder']({ profileId });
  await verbs['copies.set']({ profileId, recipient, wrappedKey: Buffer.from('key') });
  rmSync(chosen, { recursive: true });
  expect(await opened.vault.snapshot('now')).toMatchObject({ ok: true });
  await opened.copies.settled();
  expect(opened.copies.now().error).toContain('the folder is not there');
  expect(existsSync(chosen)).toBe(false);
  mkdirSync(chosen);
  await opened.vault.snapshot('now');
  await opened.copies.settled();
  expect(opened.copies.now().error).toBeNull();
  rmSync(chosen, { recursive: true });
  writeFileSync(chosen, 'a file');
  expect(await verbs['copies.set']({ profileId, recipient, wrappedKey: Buffer.from('key') })).toMatchObject({
    ok: false,
    code: 'no-copy',
  });
  await opened.close();
});

test('a folder that is chosen and then not set does not end the copies that run', async () => {
  const chosen = temporaryFolder();
  const { opened, verbs } = await profileWith(chosen);
  const recipient = await identityToRecipient(await generateX25519Identity());
  await verbs['copies.choose-folder']({ profileId });
  expect(opened.copies.now().folder).toBeNull();
  await verbs['copies.set']({ profileId, recipient, wrappedKey: Buffer.from('key') });
  opened.copies.choose(temporaryFolder());
  expect(opened.copies.now().folder).toBe(chosen);
  await opened.vault.snapshot('now');
  await opened.copies.settled();
  expect(copiesIn(chosen)).toHaveLength(1);
  await opened.close();
});
