import { checksum } from '../../../shared/change/checksum.ts';
import type { RecordKind } from '../../../shared/record/record-kinds.ts';
import { recordSchemas } from '../../../shared/record/record-kinds.ts';
import type { SchemaInHand } from '../../../shared/record/upcasts/schema-in-hand.ts';
import { upcastRecord } from '../../../shared/record/upcasts/upcast-record.ts';
import type { OldRecord } from '../../../shared/record/upcasts/upcasts.ts';
import type { KeptRevision, KeptUndoStep } from '../../../shared/vault/vault-state.ts';
import { subjectOf } from '../../../shared/vault/vault-state.ts';
import type { Revision, UndoStep } from '../row.ts';

/** Brings what was kept under older schemas to today's. One for each rebuild: it remembers which checksums moved. */
export interface KeptUpcaster {
  record: (kind: RecordKind, record: OldRecord, schema: number) => OldRecord;
  revision: (kept: KeptRevision) => Revision;
  /** After all rows and revisions: what an action left behind is known by its checksum, and that moves with the shape. */
  undo: (kept: KeptUndoStep) => UndoStep;
}

const kindOf = (subject: string): RecordKind => subject.slice(0, subject.indexOf(':')) as RecordKind;

/** An upcaster to the schema in hand. */
export function createKeptUpcaster(inHand: SchemaInHand): KeptUpcaster {
  const movedSums = new Map<string, string>();

  const record = (kind: RecordKind, old: OldRecord, schema: number): OldRecord => {
    if (schema >= inHand.version) return old;
    const parsed: OldRecord = recordSchemas[kind].parse(upcastRecord(kind, old, schema, inHand));
    movedSums.set(`${subjectOf(kind, String(parsed['id']))} ${checksum(old)}`, checksum(parsed));
    return parsed;
  };

  return {
    record,
    revision: ({ schema, ...kept }) => ({
      ...kept,
      record: kept.record && record(kindOf(kept.subject), kept.record, schema),
    }),
    undo: (kept) => ({
      ...kept,
      subjects: kept.subjects.map(({ beforeSchema, ...subject }) => ({
        ...subject,
        before: subject.before && record(subject.kind, subject.before, beforeSchema),
        afterSum: movedSums.get(`${subjectOf(subject.kind, subject.id)} ${subject.afterSum}`) ?? subject.afterSum,
      })),
    }),
  };
}
