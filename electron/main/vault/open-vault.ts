import type { ReadLines, Repaired, SnapshotReason } from '../../../shared/ipc/contract/vault-contract.ts';
import type { Generation, VaultFinding, VaultOpening } from '../../../shared/ipc/contract/vault-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { createQueue } from '../files/create-queue.ts';
import type { Journal } from '../journal/open-journal.ts';
import { openJournal } from '../journal/open-journal.ts';
import { refusedByDamage } from '../journal/journal-damaged.ts';
import { refusedAsNewer } from '../journal/newer-vault.ts';
import { createLineReader } from './line-reader.ts';
import { toGeneration } from './list-snapshots.ts';
import { createNotesKeeper } from './notes-keeper.ts';
import type { NotesKeeper } from './notes-keeper.ts';
import { bookkeepingFindings, readVault, snapshotsIn } from './read-vault.ts';
import { createRepairInbox } from './repair-inbox.ts';
import { createSnapshotStore } from './snapshot-store.ts';
import type { SnapshotStore } from './snapshot-store.ts';
import { noSnapshot, takeSnapshot } from './take-snapshot.ts';
import type { VaultOptions } from './vault-options.ts';

/** Reasons for which an unchanged record needs no second snapshot. */
const ROUTINE: readonly SnapshotReason[] = ['hourly', 'operations', 'quit'];

/** The vault of one profile: the journal, its snapshots, and what is remembered beside them. */
export interface Vault {
  readonly folder: string;
  readonly journal: Journal;
  readonly snapshots: SnapshotStore;
  readonly notes: NotesKeeper;
  opening: () => Promise<VaultOpening>;
  findings: () => VaultFinding[];
  tell: (finding: VaultFinding) => void;
  snapshot: (reason: SnapshotReason) => Promise<Result<Generation>>;
  /** Reads every snapshot and segment to its end, and heals what can be healed. */
  verify: () => Promise<Result<null>>;
  readLines: (generation: string, from: number, limit: number) => Promise<Result<ReadLines>>;
  repair: (lines: readonly string[], from: number, done: boolean) => Promise<Result<Repaired>>;
  /** Ends in order: the next opening sees a clean exit. */
  close: () => Promise<void>;
}

/** Opens a vault. Cheap: notes, headers, and the journal since the newest snapshot. Rejects with what the file system throws. */
export async function openVault(options: VaultOptions): Promise<Vault> {
  const { folder, profileId, now, app, electron, schema } = options;
  const left = await readVault(options);
  const told: VaultFinding[] = [];
  const tell = (finding: VaultFinding): void => void told.push(finding);
  const store = createSnapshotStore({ folder: snapshotsIn(folder), found: left.found, now, tell });
  const newest = store.all()[0] ?? null;
  const journal = await openJournal({
    ...options,
    newer: left.schema > schema ? left : null,
    from: newest?.header.sequence ?? 0,
    knownHead: left.notes?.head ?? 0,
    cleanExit: left.notes?.clean ?? false,
    isMirrored: left.notes !== null || left.notesDamaged,
  });
  const { newer } = journal;
  const isNew = left.notes === null && !left.notesDamaged && journal.head() === 0;
  const notes = createNotesKeeper(folder, left.notes, { app, electron, schema });
  const takeStock = (): Promise<void> =>
    notes.change({ head: journal.head(), generations: store.all().map(({ id }) => id) });
  if (newer === null) {
    told.push(...(await bookkeepingFindings(left, options)));
    for (const damaged of left.found.damaged) await store.setAside(damaged);
    await store.sweep();
    await notes.change({ clean: false, app, electron, schema });
  }

  const inOrder = createQueue();
  const reader = createLineReader(store);
  const inbox = createRepairInbox();
  const about = (sequence: number, reason: SnapshotReason) => {
    const createdAt = now();
    return { profile: profileId, sequence, createdAt, app, electron, schema, reason };
  };
  const refusal = () => {
    if (newer) return refusedAsNewer(newer, { schema, app });
    return journal.isDamaged() ? refusedByDamage(journal.head()) : null;
  };

  /** Lets go of what the new snapshot made unnecessary. A failure leaves more than is needed, never less. */
  const tidy = async (): Promise<void> => {
    const unneeded = await store.prune(now());
    if (unneeded > 0) await journal.dropThrough(unneeded);
    await takeStock();
  };

  const snapshot = async (reason: SnapshotReason): Promise<Result<Generation>> => {
    const refused = refusal();
    if (refused) return refused;
    const sequence = await journal.rotate();
    const last = store.all()[0];
    if (last?.header.sequence === sequence && ROUTINE.includes(reason)) return ok(toGeneration(last));
    const taken = await takeSnapshot(store, journal, about(sequence, reason));
    if (!taken.ok) return taken;
    await tidy().catch(() => undefined);
    return ok(toGeneration(taken.value));
  };

  const repair = async (lines: readonly string[], from: number, done: boolean): Promise<Result<Repaired>> => {
    if (newer) return refusedAsNewer(newer, { schema, app });
    const received = inbox.take(lines, from);
    if (!received.ok || !done) return received.ok ? ok({ received: received.value, generation: null }) : received;
    const known = journal.findings().map(({ to }) => to ?? 0);
    const head = Math.max(inbox.head(), journal.head(), notes.now().head, ...known);
    const whole = inbox.finish(head);
    if (!whole.ok) return whole;
    try {
      const made = await store.make(about(head, 'repair'), asStream(whole.value));
      await journal.restartAfter(head);
      await takeStock().catch(() => undefined);
      return ok({ received: received.value, generation: toGeneration(made) });
    } catch (error) {
      return noSnapshot(error);
    }
  };

  return {
    folder,
    journal,
    snapshots: store,
    notes,
    opening: async () => ({
      head: journal.head(),
      newestSchema: newer?.schema ?? (isNew ? 0 : schema),
      newestApp: newer?.app ?? left.app,
      snapshot: store.all()[0]
        ? { id: store.all()[0]?.id ?? '', sequence: store.all()[0]?.header.sequence ?? 0 }
        : null,
      freeBytes: await options.freeBytes(folder).catch(() => Number.MAX_SAFE_INTEGER),
      cleanExit: left.notes?.clean ?? isNew,
      versionChanged:
        !isNew && (left.notes?.app !== app || left.notes.electron !== electron || left.notes.schema !== schema),
      findings: [...journal.findings(), ...told],
    }),
    findings: () => [...journal.findings(), ...told],
    tell,
    snapshot: (reason) => inOrder(() => snapshot(reason)),
    verify: () =>
      inOrder(async () => {
        if (newer) return refusedAsNewer(newer, { schema, app });
        await store.verify();
        await journal.verify(store.all()[0]?.header.sequence ?? 0);
        await takeStock().catch(() => undefined);
        return ok(null);
      }),
    readLines: (generation, from, limit) => inOrder(() => reader.read(generation, from, limit)),
    repair: (lines, from, done) => inOrder(() => repair(lines, from, done)),
    close: () =>
      inOrder(async () => {
        reader.forget();
        await journal.close();
        if (newer === null)
          await notes.change({ clean: true, head: journal.head(), generations: store.all().map(({ id }) => id) });
      }),
  };
}

async function* asStream(lines: readonly string[]): AsyncGenerator<string> {
  await Promise.resolve();
  yield* lines;
}
