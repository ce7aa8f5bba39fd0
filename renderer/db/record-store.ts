import type { ChangeSet, CommitResult } from '../../shared/change/change-set.ts';
import { applyBatch } from './apply-batch.ts';
import type { JournalPort } from './journal-port.ts';
import { prepareBatch } from './prepare-batch.ts';
import type { RecordDatabase } from './record-database.ts';
import { planUndo } from './undo.ts';

const STOPPED =
  'Not saved: the database refused to write. What was saved before is safe. Your text is still here; copy it, then restart Rungbook.';
const KEPT =
  'The database refused to write, so nothing more is saved for now. This change is safe in the journal; restart Rungbook to see it.';

const notKept = { ok: false, code: 'stopped', message: STOPPED, kept: false } as const;

/** The clock and the source of ids, handed in so that tests own both. */
export interface RecordStoreOptions {
  database: RecordDatabase;
  journal: JournalPort;
  now: () => string;
  newId: () => string;
}

/** The one door for writes, and the way back. */
export interface RecordStore {
  readonly database: RecordDatabase;
  /** Saves a change set whole or not at all: parse → journal → database. One at a time, in the order of the calls. */
  commit: (changeSet: ChangeSet) => Promise<CommitResult>;
  /** Takes one action back by the inverse change set; refused with words when a record has moved on since. */
  undo: (changeId: string) => Promise<CommitResult>;
  /** Takes the last action back that was not undone yet; `null` when there is none. */
  undoLast: () => Promise<(CommitResult & { label: string }) | null>;
  /**
   * Brings the database up to the journal: what was confirmed but not applied before a crash. Answers how many batches. The first
   * write does it by itself, so nothing is ever written over what is still to come; a screen may be shown before.
   */
  catchUp: () => Promise<number>;
}

/** Opens the door. */
export function createRecordStore({ database, journal, now, newId }: RecordStoreOptions): RecordStore {
  let queue: Promise<unknown> = Promise.resolve();
  let stopped = false;
  let isUpToDate = false;

  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };

  async function bringUp(): Promise<number> {
    for (let applied = 0; ;) {
      const head = (await database.meta.get('head'))?.value ?? 0;
      const batches = await journal.readAfter(head, 200);
      if (!batches.ok) throw new Error(batches.message);
      for (const batch of batches.value) await applyBatch(database, batch);
      applied += batches.value.length;
      isUpToDate = batches.value.length === 0;
      if (isUpToDate) return applied;
    }
  }

  /** `null` once the database holds all that the journal has; otherwise why it does not. */
  async function behind(): Promise<CommitResult | null> {
    if (isUpToDate) return null;
    try {
      await bringUp();
      return null;
    } catch (error) {
      return { ok: false, code: 'not-saved', message: error instanceof Error ? error.message : String(error) };
    }
  }

  async function write(changeSet: ChangeSet, undoOf: string | null): Promise<CommitResult> {
    if (stopped) return notKept;
    const missing = await behind();
    if (missing) return missing;
    const batch = await prepareBatch(database, changeSet, undoOf);
    if ('code' in batch) return { ok: false, ...batch };
    const appended = await journal.append(batch);
    if (!appended.ok) return { ok: false, code: 'not-saved', message: appended.message };
    try {
      await applyBatch(database, { ...batch, sequence: appended.value.sequence });
    } catch {
      stopped = true;
      // In browser mode no journal stands behind the database, and then the change is in neither.
      const held = await journal.readAfter(appended.value.sequence - 1, 1).catch(() => null);
      const kept = held?.ok === true && held.value.length > 0;
      return kept ? { ok: false, code: 'stopped', message: KEPT, kept } : notKept;
    }
    return { ok: true, sequence: appended.value.sequence, changeId: batch.changeId };
  }

  async function takeBack(changeId: string): Promise<CommitResult> {
    const missing = await behind();
    if (missing) return missing;
    const plan = await planUndo(database, changeId, { id: newId(), at: now() });
    if ('code' in plan) return { ok: false, ...plan };
    return write(plan, changeId);
  }

  return {
    database,
    commit: (changeSet) => inOrder(() => write(changeSet, null)),
    undo: (changeId) => inOrder(() => takeBack(changeId)),
    undoLast: () =>
      inOrder(async () => {
        // The last action may be one that only the journal has yet.
        const missing = await behind();
        if (missing) return { ...missing, label: '' };
        const step = await database.undo.where('[undone+sequence]').between([0, 0], [0, Infinity]).last();
        return step ? { ...(await takeBack(step.changeId)), label: step.label } : null;
      }),
    catchUp: () => inOrder(bringUp),
  };
}
