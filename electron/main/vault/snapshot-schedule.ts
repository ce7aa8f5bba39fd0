import type { SnapshotReason } from '../../../shared/ipc/contract/vault-contract.ts';

/** After this many changes a snapshot is due whatever the hour. */
const OPERATIONS = 500;
const HOUR = 3_600_000;
/** A due snapshot waits this long, in milliseconds, so that it begins in a pause and not within the save that made it due. */
const PAUSE = 5_000;
/** What a new version asks for waits until the first screens stand. */
const AFTER_START = 30_000;

/** Decides when snapshots are made while the app runs. */
export interface SnapshotSchedule {
  /** A change was confirmed. */
  noted: () => void;
  /** A snapshot was made, for whatever reason. */
  made: () => void;
  stop: () => void;
}

interface ScheduleNeeds {
  readonly make: (reason: SnapshotReason) => Promise<unknown>;
  readonly clock: () => number;
  /** When the newest snapshot was made, in milliseconds; `null` when there is none. */
  readonly newestAt: number | null;
  /** Changes that no snapshot holds yet. */
  readonly pending: number;
  /** Another app or Electron had the vault before. */
  readonly versionChanged: boolean;
}

/** Hourly while there are changes, or every 500 of them; soon after the start when the version changed. Timers keep no process alive. */
export function createSnapshotSchedule({
  make,
  clock,
  newestAt,
  pending,
  versionChanged,
}: ScheduleNeeds): SnapshotSchedule {
  let last = newestAt ?? clock() - HOUR;
  let count = pending;
  let timer: { at: number; handle: NodeJS.Timeout } | null = null;
  let stopped = false;

  const cancel = (): void => {
    if (timer) clearTimeout(timer.handle);
    timer = null;
  };
  /** The earlier of two plans stands. */
  const plan = (reason: SnapshotReason, delay: number): void => {
    const at = clock() + delay;
    if (stopped || (timer && timer.at <= at)) return;
    cancel();
    const run = (): void => {
      timer = null;
      // A snapshot that fails is tried again in an hour, or at the next change that makes one due.
      last = clock();
      count = 0;
      void make(reason);
    };
    timer = { at, handle: setTimeout(run, delay).unref() };
  };
  const planNext = (): void => {
    if (count >= OPERATIONS) plan('operations', PAUSE);
    else if (count > 0) plan('hourly', Math.max(last + HOUR - clock(), PAUSE));
  };

  if (versionChanged) plan('version', AFTER_START);
  else if (count > 0) plan('hourly', Math.max(last + HOUR - clock(), AFTER_START));
  return {
    noted: () => {
      count += 1;
      planNext();
    },
    made: () => {
      cancel();
      last = clock();
      count = 0;
    },
    stop: () => {
      stopped = true;
      cancel();
    },
  };
}
