import { z } from 'zod';
import type { RecordKind } from '../record/record-kinds.ts';
import { recordKinds } from '../record/record-kinds.ts';
import type { KeptRevision, KeptRow, KeptUndoStep, VaultState } from './vault-state.ts';
import { emptyState, subjectOf } from './vault-state.ts';

const KindSchema = z.enum(recordKinds as [RecordKind, ...RecordKind[]]);
const RecordSchema = z.record(z.string(), z.unknown());
const CountSchema = z.number().int().min(0);
const FlagSchema = z.union([z.literal(0), z.literal(1)]);

const RowSchema = z.strictObject({
  kind: KindSchema,
  id: z.uuid(),
  rev: CountSchema,
  schema: CountSchema,
  record: RecordSchema,
});
const RevisionSchema = z.strictObject({
  subject: z.string(),
  rev: CountSchema,
  at: z.string(),
  label: z.string(),
  changeId: z.uuid(),
  session: z.string().nullable(),
  schema: CountSchema,
  record: RecordSchema.nullable(),
});
const UndoSchema = z.strictObject({
  changeId: z.uuid(),
  at: z.string(),
  label: z.string(),
  sequence: CountSchema,
  undone: FlagSchema,
  keep: FlagSchema,
  subjects: z.array(
    z.strictObject({
      kind: KindSchema,
      id: z.uuid(),
      before: RecordSchema.nullable(),
      beforeSchema: CountSchema,
      afterSum: z.string().nullable(),
    }),
  ),
});

/** One line of a snapshot. The first is the meta line; undo steps come after all rows and revisions. */
export type SnapshotLine =
  { meta: { head: number } } | { row: KeptRow } | { revision: KeptRevision } | { undo: KeptUndoStep };

const SnapshotLineSchema: z.ZodType<SnapshotLine> = z.union([
  z.strictObject({ row: RowSchema }),
  z.strictObject({ revision: RevisionSchema }),
  z.strictObject({ undo: UndoSchema }),
  z.strictObject({ meta: z.strictObject({ head: CountSchema }) }),
]);

/** The text of a line, without its line end. The members' order is fixed, so that `subjectOfLine` can look at the start alone. */
export function formatSnapshotLine(line: SnapshotLine): string {
  if ('row' in line) {
    const { kind, id, rev, schema, record } = line.row;
    return JSON.stringify({ row: { kind, id, rev, schema, record } });
  }
  if ('revision' in line) {
    const { subject, ...rest } = line.revision;
    return JSON.stringify({ revision: { subject, ...rest } });
  }
  return JSON.stringify(line);
}

/** The line that a text holds, or `null` when it is none. */
export function parseSnapshotLine(text: string): SnapshotLine | null {
  try {
    const parsed = SnapshotLineSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

const START = /^\{"(?:row":\{"kind":"([a-z]+)","id":"([^"]+)"|revision":\{"subject":"([^"]+)")/;

/** The subject of a row or revision line, without parsing all of it; `null` for other lines. */
export function subjectOfLine(text: string): string | null {
  const [, kind, id, subject] = START.exec(text) ?? [];
  return subject ?? (kind !== undefined && id !== undefined ? `${kind}:${id}` : null);
}

/** A state as lines: meta, rows, revisions, undo steps. */
export function* linesOfState(state: VaultState): Generator<string> {
  yield formatSnapshotLine({ meta: { head: state.head } });
  for (const row of state.rows.values()) yield formatSnapshotLine({ row });
  for (const revisions of state.revisions.values()) {
    for (const revision of revisions) yield formatSnapshotLine({ revision });
  }
  for (const undo of state.undo.values()) yield formatSnapshotLine({ undo });
}

/** Takes a line over into a state. Revisions of one subject must come in their order, as `linesOfState` gives them. */
export function addLineToState(state: VaultState, line: SnapshotLine): void {
  if ('meta' in line) state.head = line.meta.head;
  else if ('row' in line) state.rows.set(subjectOf(line.row.kind, line.row.id), line.row);
  else if ('undo' in line) state.undo.set(line.undo.changeId, line.undo);
  else {
    const { subject } = line.revision;
    const known = state.revisions.get(subject);
    if (known) known.push(line.revision);
    else state.revisions.set(subject, [line.revision]);
  }
}

/** The state that lines hold, or `null` when one of them is none. */
export function stateOfLines(lines: Iterable<string>): VaultState | null {
  const state = emptyState();
  for (const text of lines) {
    const line = parseSnapshotLine(text);
    if (line === null) return null;
    addLineToState(state, line);
  }
  return state;
}
