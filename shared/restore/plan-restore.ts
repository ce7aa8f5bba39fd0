import type { StagedAttachment, StagedBackup } from '../backup/staged-backup.ts';
import { canonicalJson } from '../change/canonical-json.ts';
import type { Change } from '../change/change-set.ts';
import type { AnyRecord, RecordKind } from '../record/record-kinds.ts';
import { recordKinds } from '../record/record-kinds.ts';

/**
 * A record as it is now with the revision that a change to it must name; `record` is `null` for one that is gone, and its revision
 * still counts.
 */
export interface CurrentRecord {
  kind: RecordKind;
  id: string;
  rev: number;
  record: AnyRecord | null;
}

/** One record that restoring would bring back, change or take away. */
export interface Difference {
  kind: RecordKind;
  id: string;
  what: 'added' | 'changed' | 'removed';
  before: AnyRecord | null;
  after: AnyRecord | null;
}

/** How many differences there are of one kind of record. */
export type DifferenceCounts = Record<Difference['what'], number>;

/** What restoring would do, whole: shown first, done in one step afterwards. */
export interface RestorePlan {
  differences: Difference[];
  counts: Partial<Record<RecordKind, DifferenceCounts>>;
  /** Records that are the same on both sides. */
  unchanged: number;
  /** The one change set's changes; empty when nothing differs. */
  changes: Change[];
  /** Attachments that must be in the vault before the changes name them. */
  attachments: readonly StagedAttachment[];
}

function differenceOf(
  kind: RecordKind,
  id: string,
  before: AnyRecord | null,
  after: AnyRecord | null,
): Difference | null {
  if (before === null && after === null) return null;
  if (before === null) return { kind, id, what: 'added', before, after };
  if (after === null) return { kind, id, what: 'removed', before, after };
  return canonicalJson(before) === canonicalJson(after) ? null : { kind, id, what: 'changed', before, after };
}

const changeOf = ({ kind, id, after }: Difference, baseRev: number): Change =>
  (after === null ? { op: 'tombstone', kind, id, baseRev } : { op: 'put', kind, record: after, baseRev }) as Change;

const nameOf = ({ kind, id }: { kind: string; id: string }): string => `${kind}:${id}`;

/**
 * Compares a staged backup with the record as it is. Afterwards the record holds exactly what the backup holds, bin included: what
 * came later is removed, and the undo of the one step brings it back. Only the profile is kept where the backup has none (it was
 * made before the first run ended): a record without its person would begin anew. `current` holds every record, and the last revision of every
 * staged one that is gone.
 */
export function planRestore(staged: StagedBackup, current: readonly CurrentRecord[]): RestorePlan {
  const now = new Map(current.map((record) => [nameOf(record), record]));
  const then = new Map(staged.records.map(({ kind, record }) => [nameOf({ kind, id: record.id }), record]));
  const hasProfile = staged.records.some(({ kind }) => kind === 'profile');
  const plan: RestorePlan = { differences: [], counts: {}, unchanged: 0, changes: [], attachments: staged.attachments };
  const subjects = [
    ...staged.records.map(({ kind, record }) => ({ kind, id: record.id })),
    ...current.filter((record) => !then.has(nameOf(record)) && (hasProfile || record.kind !== 'profile')),
  ];
  for (const kind of recordKinds) {
    for (const { id } of subjects.filter((subject) => subject.kind === kind)) {
      const name = nameOf({ kind, id });
      const difference = differenceOf(kind, id, now.get(name)?.record ?? null, then.get(name) ?? null);
      if (difference === null) {
        if (then.has(name)) plan.unchanged += 1;
        continue;
      }
      const counts = (plan.counts[kind] ??= { added: 0, changed: 0, removed: 0 });
      counts[difference.what] += 1;
      plan.differences.push(difference);
      plan.changes.push(changeOf(difference, now.get(name)?.rev ?? 0));
    }
  }
  return plan;
}
