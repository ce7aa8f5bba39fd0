import type { NumberedBatch, Operation } from '../../shared/change/operation.ts';
import type { RecordKind } from '../../shared/record/record-kinds.ts';
import { recordSchemas } from '../../shared/record/record-kinds.ts';
import type { SchemaInHand } from '../../shared/record/upcasts/schema-in-hand.ts';
import { upcastRecord } from '../../shared/record/upcasts/upcast-record.ts';
import { subjectOf } from '../../shared/vault/vault-state.ts';
import { NewerSchemaError } from './opening/opening-errors.ts';
import type { Revision, Row, UndoStep } from './row.ts';
import { toRow } from './row.ts';

/** The rows that a batch touches, by subject; `null` where there is none. */
export type Rows = Map<string, Row<RecordKind> | null>;

/** What a batch does, before anything of it is written. */
export interface BatchPlan {
  /** Every touched subject with the row that is there afterwards. */
  rows: Rows;
  /** New versions, in order. */
  revisions: Revision[];
  /** Versions that this batch wrote and replaced itself. */
  replaced: Revision[];
  /** Subjects whose whole history is erased. */
  purged: Set<string>;
  /** Each record as it was before. */
  subjects: UndoStep['subjects'];
  /** How many rows of each kind come or go. */
  differences: Map<RecordKind, number>;
}

function recordOf(operation: Operation, schema: SchemaInHand) {
  if (operation.schema > schema.version) throw new NewerSchemaError(operation.schema);
  if (operation.op !== 'put') return null;
  return recordSchemas[operation.kind].parse(upcastRecord(operation.kind, operation.record, operation.schema, schema));
}

/**
 * What a batch does to the rows that it meets. Operations that a row is past already do nothing. Within an editing session only the
 * last version of a record is kept, or a slow typist would fill the history with half-sentences. Throws when a newer Rungbook wrote it.
 */
export function planBatch(batch: NumberedBatch, met: Rows, schema: SchemaInHand): BatchPlan {
  const { at, label, changeId, session } = batch;
  const rows: Rows = new Map(met);
  const versions = new Map<string, Revision[]>();
  const plan: BatchPlan = {
    rows,
    revisions: [],
    replaced: [],
    purged: new Set(),
    subjects: [],
    differences: new Map(),
  };
  for (const operation of batch.operations) {
    const { kind, id, rev } = operation;
    const subject = subjectOf(kind, id);
    const before = rows.get(subject) ?? null;
    const record = recordOf(operation, schema);
    if (before && before.rev >= rev) continue;
    const row = record && toRow<RecordKind>(record, rev);
    rows.set(subject, row);
    const difference = (row ? 1 : 0) - (before ? 1 : 0);
    plan.differences.set(kind, (plan.differences.get(kind) ?? 0) + difference);
    if (operation.op === 'purge') {
      versions.delete(subject);
      plan.purged.add(subject);
      continue;
    }
    const waiting = versions.get(subject) ?? [];
    if (session !== null) plan.replaced.push(...waiting);
    const older = session === null ? waiting.filter((revision) => revision.rev !== rev) : [];
    versions.set(subject, [...older, { subject, rev, at, label, changeId, session, record }]);
    plan.subjects.push({
      kind,
      id,
      before: before?.record ?? null,
      afterSum: row?.sum ?? null,
    });
  }
  plan.revisions = [...versions.values()].flat();
  return plan;
}
