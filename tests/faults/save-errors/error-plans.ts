import type { Call, Fault } from '../../electron/main/journal/faulty-files.ts';

/** The n-th call of its kind since the save began, and how it fails. */
export interface PlannedError {
  readonly call: Call;
  readonly nth: number;
  readonly fault: Fault;
}

/** The second copy is written a moment after the save, which never waits for it and never fails with it. */
type Into = 'a new segment' | 'an open segment' | 'the second copy';

/** What fails while one batch is saved; `into` says whether the save starts a segment or goes on with one, or that
 * only its second copy fails. */
export interface ErrorPlan {
  readonly name: string;
  readonly into: Into;
  readonly errors: readonly PlannedError[] | 'every call';
  /** The cut is impossible and no new segment can say that the frame never counted: only a later save can. */
  readonly needsLaterSave: boolean;
}

const WRITE_FAULTS: readonly Fault[] = ['before', 'half', 'after'];
const OTHER_FAULTS: readonly Fault[] = ['before', 'after'];

const ways = (call: Call, nth: number): PlannedError[] => {
  const faults = call === 'write' ? WRITE_FAULTS : call === 'create' ? (['before'] as const) : OTHER_FAULTS;
  return faults.map((fault) => ({ call, nth, fault }));
};

function plan(
  into: ErrorPlan['into'],
  step: string,
  errors: readonly PlannedError[],
  needsLaterSave = false,
): ErrorPlan {
  return { name: `${into}: ${step} fails ${errors.at(-1)?.fault ?? ''}`, into, errors, needsLaterSave };
}

const each = (into: ErrorPlan['into'], step: string, call: Call, nth: number): ErrorPlan[] =>
  ways(call, nth).map((error) => plan(into, step, [error]));

/** A frame that reached the disk whole though its sync reported an error, which is the worst that can come before a cut. */
const doubtful: PlannedError = { call: 'sync', nth: 1, fault: 'after' };
const noCut: PlannedError = { call: 'truncate', nth: 1, fault: 'before' };

const behind = (
  step: string,
  call: Call,
  nth: number,
  before: readonly PlannedError[],
  needsLater = false,
): ErrorPlan[] => ways(call, nth).map((error) => plan('an open segment', step, [...before, error], needsLater));

/** Every step of a save at which the disk can report an error, each alone and each behind the ones that lead to it. */
export const ERROR_PLANS: readonly ErrorPlan[] = [
  ...each('a new segment', 'creating it', 'create', 1),
  ...each('a new segment', 'writing its header', 'write', 1),
  ...each('a new segment', 'syncing its header', 'sync', 1),
  ...each('a new segment', 'appending', 'write', 2),
  ...each('a new segment', 'fdatasync', 'sync', 2),
  ...each('an open segment', 'appending', 'write', 1),
  ...each('an open segment', 'fdatasync', 'sync', 1),
  ...behind('fdatasync, then the cut', 'truncate', 1, [doubtful]),
  ...behind('fdatasync, then the sync of the cut', 'sync', 2, [doubtful]),
  ...behind('fdatasync, the cut, then a new segment', 'create', 1, [doubtful, noCut], true),
  ...behind('fdatasync, the cut, then a new header', 'write', 1, [doubtful, noCut], true),
  ...behind('fdatasync, the cut, then its sync', 'sync', 2, [doubtful, noCut], true),
  ...each('the second copy', 'opening or creating it', 'create', 1),
  ...each('the second copy', 'appending', 'write', 1),
  ...each('the second copy', 'fdatasync', 'sync', 1),
  { name: 'the second copy: every call fails', into: 'the second copy', errors: 'every call', needsLaterSave: false },
  { name: 'an open segment: every call fails', into: 'an open segment', errors: 'every call', needsLaterSave: true },
];
