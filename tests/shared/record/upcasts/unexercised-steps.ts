import type { RecordKind } from '../../../../shared/record/record-kinds.ts';
import type { OldRecord, Upcast } from '../../../../shared/record/upcasts/upcasts.ts';
import { upcastRecord } from '../../../../shared/record/upcasts/upcast-record.ts';
import { parseSnapshotLine } from '../../../../shared/vault/snapshot-lines.ts';
import type { SchemaFixture } from './schema-fixtures.ts';

interface FoundRecord {
  kind: RecordKind;
  schema: number;
  record: OldRecord;
}

/** Every record in a fixture: rows, and what its journal puts. */
export function recordsIn({ lines, batches }: SchemaFixture): FoundRecord[] {
  const rows = lines.flatMap((text) => {
    const line = parseSnapshotLine(text);
    return line && 'row' in line ? [line.row] : [];
  });
  const puts = batches.flatMap(({ operations }) => operations.flatMap((one) => (one.op === 'put' ? [one] : [])));
  return [...rows, ...puts];
}

/** The steps, as `to:kind`, that no record of any fixture goes through with something changed. */
export function unexercisedSteps(steps: readonly Upcast[], fixtures: readonly SchemaFixture[]): string[] {
  const waiting = new Set(steps.flatMap(({ to, kinds }) => Object.keys(kinds).map((kind) => `${to}:${kind}`)));
  const watched = steps.map(({ to, kinds }) => ({
    to,
    kinds: Object.fromEntries(
      Object.entries(kinds).map(([kind, step]) => [
        kind,
        (record: OldRecord): OldRecord => {
          const changed = step(record);
          if (JSON.stringify(changed) !== JSON.stringify(record)) waiting.delete(`${to}:${kind}`);
          return changed;
        },
      ]),
    ),
  }));
  const version = Math.max(0, ...steps.map(({ to }) => to));
  for (const { kind, schema, record } of fixtures.flatMap(recordsIn)) {
    upcastRecord(kind, record, schema, { version, steps: watched });
  }
  return [...waiting].sort();
}
