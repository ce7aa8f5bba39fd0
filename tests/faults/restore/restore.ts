import { setTimeout as wait } from 'node:timers/promises';
import { faultyFiles } from '../../electron/main/journal/faulty-files.ts';
import { forget } from '../damage/in-vault.ts';
import { liveAWhile } from '../node-app/live-a-while.ts';
import type { NodeApp } from '../node-app/open-node-app.ts';
import { NOW, openNodeApp } from '../node-app/open-node-app.ts';
import type { Fault, Trial, TrialOutcome } from '../rig/fault.ts';
import type { Random } from '../rig/random.ts';
import { backupOf, previewOf } from './backups.ts';
import { BAD_FILES } from './bad-files.ts';

const LIFE = { writes: 15, onlyNew: false, snapshots: 0.1 };
const PASSPHRASE = 'lantern orbit velvet harbour cactus';
const GOOD = ['whole', 'encrypted', 'of an older app'] as const;
const INTERRUPTED = ['the journal refuses it', 'killed on the way'] as const;

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** Restores what a preview showed, in the app's own steps. */
async function restore(app: NodeApp, bytes: Uint8Array, passphrase: string | null, random: Random) {
  const preview = await previewOf(app, bytes, passphrase);
  if (!preview.ok) throw new Error(preview.message);
  const { plan } = preview.value;
  const snapshot = await app.main.vault.snapshot('restore');
  if (!snapshot.ok) throw new Error(snapshot.message);
  for (const attachment of plan.attachments) await app.main.attachments.put(attachment.bytes);
  const id = random.id();
  return app.store.commit({ id, at: NOW, label: 'Restored backup', session: null, changes: plan.changes });
}

/** A good file: afterwards the record is the backup's, and taken back it is again the one from before, byte for byte. */
async function restoreAndUndo(
  app: NodeApp,
  what: string,
  early: Uint8Array,
  random: Random,
  file: Uint8Array,
): Promise<string[]> {
  const before = await backupOf(app, null);
  // A life that removed all that it wrote, twice: there is nothing to restore, and no action to take back.
  if (same(before, early)) return [];
  const done = await restore(app, file, what === 'encrypted' ? PASSPHRASE : null, random);
  if (!done.ok) return [`A good backup was not restored: ${done.message}`];
  const broken = same(await backupOf(app, null), early) ? [] : ['The restored record is not the backup’s.'];
  const undone = await app.store.undo(done.changeId);
  if (!undone.ok) broken.push(`The restore could not be taken back: ${undone.message}`);
  else if (!same(await backupOf(app, null), before)) broken.push('Taken back, the export is not byte-equal.');
  return broken;
}

/** A file that cannot be used: refused with words, and nothing is changed. */
async function refuse(
  app: NodeApp,
  what: string,
  plain: Uint8Array,
  locked: Uint8Array,
  random: Random,
): Promise<string[]> {
  const before = await backupOf(app, null);
  const { bytes, passphrase } = BAD_FILES[what]!(plain, locked, random, PASSPHRASE);
  const preview = await previewOf(app, bytes, passphrase);
  const broken = preview.ok ? [`${what}: it was accepted.`] : [];
  if (!preview.ok && !preview.message.includes('Nothing was changed'))
    broken.push(`${what}: no words: ${preview.message}`);
  if (!same(await backupOf(app, null), before)) broken.push(`${what}: the record changed.`);
  return broken;
}

async function trial({ variant, random, folder }: Trial): Promise<TrialOutcome> {
  const disk = { fails: false };
  const files = faultyFiles(
    (call) => (disk.fails && call === 'write' ? random.pick(['before', 'half'] as const) : null),
    'ENOSPC',
  );
  const place = { folder, profileId: random.id(), random, files };
  let app = await openNodeApp(place);
  const first = await liveAWhile(app, random, LIFE);
  const early = await backupOf(app, null);
  const locked = await backupOf(app, PASSPHRASE);
  const old = variant === 'of an older app' ? await backupOf(app, null, { app: '0.0.9' }) : early;
  const second = await liveAWhile(app, random, LIFE);
  const late = await backupOf(app, null);
  const acknowledged = first.writes + second.writes;
  let broken: string[] = [];
  if (variant in BAD_FILES) broken = await refuse(app, variant, early, locked, random);
  else if (variant === 'the journal refuses it') {
    disk.fails = true;
    const done = await restore(app, early, null, random).catch((error: unknown) => error);
    disk.fails = false;
    if (!(done instanceof Error) && (done as { ok: boolean }).ok) broken.push('It was called restored.');
  } else if (variant === 'killed on the way') {
    void restore(app, early, null, random).catch(() => undefined);
    await wait(random.between(0, 120));
  } else broken = await restoreAndUndo(app, variant, early, random, variant === 'encrypted' ? locked : old);
  await app.close();

  app = await openNodeApp(place);
  await app.store.catchUp();
  const found = await backupOf(app, null);
  await app.close();
  await forget({ place });
  const mayBeRestored = variant === 'killed on the way' && same(found, early);
  const isWhole = same(found, late) || mayBeRestored;
  return {
    acknowledged,
    lost: isWhole ? 0 : acknowledged,
    silent: isWhole ? 0 : acknowledged,
    broken,
    notes: mayBeRestored ? 'restored' : '',
  };
}

/** Restoring from files that are whole, damaged, foreign, locked or newer, and restores that are cut short. */
export const restoreFault: Fault = {
  name: 'restore',
  about: 'all of a backup or nothing of it; taken back, an export is byte-equal',
  needs: () => [],
  variants: [...GOOD, ...Object.keys(BAD_FILES), ...INTERRUPTED],
  fullCount: 100,
  limitMs: 60_000,
  trial,
};
