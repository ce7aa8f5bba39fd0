import type { ChangeSet, CommitResult } from '../../shared/change/change-set.ts';
import type { JournalBatch, NumberedBatch } from '../../shared/change/operation.ts';
import { currentSchema } from '../../shared/record/upcasts/schema-in-hand.ts';
import { applyBatch, tablesOf } from './apply-batch.ts';
import { catchUp, JournalUnreadableError } from './catch-up.ts';
import { createLivingDatabase } from './living-database.ts';
import type { MakeAgain } from './living-database.ts';
import type { JournalPort } from './journal-port.ts';
import { NewerSchemaError } from './opening/opening-errors.ts';
import type { Met } from './meet-batch.ts';
import { meetBatch } from './meet-batch.ts';
import { plainTransaction } from './plain-transaction.ts';
import { conflictIn, frozenIn, prepareBatch } from './prepare-batch.ts';
import type { RecordDatabase } from './record-database.ts';
import { KEPT, movedInWords, notSaved, STOPPED, stopped } from './save-words.ts';
import { planUndo } from './undo.ts';

/** The clock and the source of ids, handed in so that tests own both. */
export interface RecordStoreOptions {
  database: RecordDatabase;
  journal: JournalPort;
  now: () => string;
  newId: () => string;
  /** Makes the database again when it refuses; without it, writes stop. */
  makeAgain?: MakeAgain | undefined;
  /** The version of this Rungbook, for the words of a window that another one has overtaken. */
  app: string;
  /** Words for every attempt to save while nothing may be written (rescue). */
  refusal?: string | undefined;
}

/** The one door for writes, and the way back. */
export interface RecordStore {
  /** The database that the record is in now; another one takes its place when it had to be made again. */
  readonly database: RecordDatabase;
  /** Hears when another database took the place. Answers how to stop hearing. */
  subscribe: (listener: () => void) => () => void;
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
  /** Another window, of Rungbook `app`, moved the record into another database: nothing is saved from here any more. */
  moved: (app?: string) => void;
  /** This database cannot be trusted any more: makes it again. Answers whether there is a sound one now. */
  distrust: (database: RecordDatabase) => Promise<boolean>;
}

/** A batch that may go into the journal, and what it met in the database. */
interface Prepared {
  batch: JournalBatch;
  met: Met;
}

/** Opens the door. */
export function createRecordStore(options: RecordStoreOptions): RecordStore {
  const { journal, now, newId, refusal, app } = options;
  let queue: Promise<unknown> = Promise.resolve();
  let hasStopped = false;
  let isUpToDate = false;

  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };

  const living = createLivingDatabase(
    options.database,
    options.makeAgain,
    (lost) => void inOrder(() => living.makeAgain(lost, null, 'lost')),
  );

  const stop = (): CommitResult => {
    hasStopped = true;
    return stopped(living.isMoved ? movedInWords(living.movedBy, app) : STOPPED, false);
  };

  async function bringUp(): Promise<number> {
    const applied = await catchUp(living.current, journal);
    isUpToDate = true;
    return applied;
  }

  /** Does what needs the database; when it refuses, makes it again and tries once more. Words when that is in vain. */
  async function withDatabase<T>(work: () => Promise<T>): Promise<T | CommitResult> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof JournalUnreadableError || error instanceof NewerSchemaError) return notSaved(error.message);
      if (await living.makeAgain(living.current, null, 'refused')) return work().catch(stop);
      return stop();
    }
  }

  /** Checked before anything is appended: that the database is the current one and has all that the journal has. */
  async function prepare(changeSet: ChangeSet, undoOf: string | null): Promise<Prepared | CommitResult> {
    if (!isUpToDate) await bringUp();
    const batch = prepareBatch(changeSet, undoOf);
    if ('code' in batch) return { ok: false, ...batch };
    const { current } = living;
    const met = await plainTransaction(current, 'readonly', tablesOf(batch.operations), (transaction) =>
      meetBatch(transaction, batch),
    );
    const { movedTo, movedBy } = met.meta;
    if (movedTo !== undefined) {
      living.moved(movedBy);
      return stop();
    }
    const isReturn = undoOf !== null || changeSet.isRestore === true;
    const refused = conflictIn(batch, met) ?? frozenIn(batch, met, isReturn);
    return refused ? { ok: false, ...refused } : { batch, met };
  }

  async function apply(batch: NumberedBatch, met: Met): Promise<CommitResult> {
    const saved: CommitResult = { ok: true, sequence: batch.sequence, changeId: batch.changeId };
    try {
      await applyBatch(living.current, batch, currentSchema, met);
      return saved;
    } catch {
      if (await living.makeAgain(living.current, batch, 'refused')) return saved;
      hasStopped = true;
      // In browser mode no journal stands behind the database, and then the change is in neither.
      const held = await journal.readAfter(batch.sequence - 1, 1).catch(() => null);
      const kept = held?.ok === true && held.value.length > 0;
      return stopped(kept ? KEPT : STOPPED, kept);
    }
  }

  async function write(changeSet: ChangeSet, undoOf: string | null): Promise<CommitResult> {
    if (refusal !== undefined) return notSaved(refusal);
    if (hasStopped || living.isMoved) return stop();
    const prepared = await withDatabase(() => prepare(changeSet, undoOf));
    if ('ok' in prepared) return prepared;
    const appended = await journal.append(prepared.batch);
    if (!appended.ok) return notSaved(appended.message);
    return apply({ ...prepared.batch, sequence: appended.value.sequence }, prepared.met);
  }

  async function takeBack(changeId: string): Promise<CommitResult> {
    const plan = await withDatabase(async () => {
      if (!isUpToDate) await bringUp();
      return planUndo(living.current, changeId, { id: newId(), at: now() });
    });
    if ('ok' in plan) return plan;
    return 'code' in plan ? { ok: false, ...plan } : write(plan, changeId);
  }

  async function takeLastBack(): Promise<(CommitResult & { label: string }) | null> {
    const step = await withDatabase(async () => {
      // The last action may be one that only the journal has yet.
      if (!isUpToDate) await bringUp();
      const last = await living.current.undo.where('[undone+sequence]').between([0, 0], [0, Infinity]).last();
      return last ?? null;
    });
    if (step === null) return null;
    return 'ok' in step ? { ...step, label: '' } : { ...(await takeBack(step.changeId)), label: step.label };
  }

  return {
    get database() {
      return living.current;
    },
    subscribe: living.subscribe,
    commit: (changeSet) => inOrder(() => write(changeSet, null)),
    undo: (changeId) => inOrder(() => takeBack(changeId)),
    undoLast: () => inOrder(takeLastBack),
    catchUp: () =>
      inOrder(async () => {
        const applied = await withDatabase(bringUp);
        if (typeof applied === 'number') return applied;
        throw new Error(applied.ok ? STOPPED : applied.message);
      }),
    moved: living.moved,
    distrust: (database) => inOrder(() => living.makeAgain(database, null, 'damaged')),
  };
}
