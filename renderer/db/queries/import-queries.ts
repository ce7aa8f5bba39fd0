import type { RecordDatabase } from '../record-database.ts';
import type { UndoStep } from '../row.ts';
import { standingOf } from '../standing-of.ts';

/** An import as it was: what it was called, when, and how many of its entries are still in the record and not in the bin. */
export interface PastImport {
  changeId: string;
  at: string;
  label: string;
  stillHere: number;
}

/** An entry of an import that stays, because something was done to it since. */
interface Touched {
  id: string;
  title: string;
  /** What was done, in words, and when. */
  why: string;
  at: string;
}

/** What taking an import back would do now. */
export interface TakeBack {
  at: string;
  label: string;
  /** Entries as the import left them: these go. */
  untouched: { id: string; rev: number; title: string }[];
  touched: Touched[];
  /** How many are in the bin or gone already. */
  gone: number;
}

/** An import brings new entries and nothing else; a restored backup brings everything. */
const bringsEntries = ({ subjects }: UndoStep): boolean =>
  subjects.length > 0 && subjects.every(({ kind, before }) => kind === 'entry' && before === null);

/** Every import that was made, the latest first; they are kept however long ago they were. */
export async function listImports(database: RecordDatabase): Promise<PastImport[]> {
  const steps = await database.undo.where('[keep+sequence]').between([1, 0], [1, Infinity]).reverse().toArray();
  const imports: PastImport[] = [];
  for (const { changeId, at, label, subjects } of steps.filter(bringsEntries)) {
    const rows = await database.rows('entry').bulkGet(subjects.map(({ id }) => id));
    imports.push({ changeId, at, label, stillHere: rows.filter((row) => row?.bin === 0).length });
  }
  return imports;
}

/** Looks at every entry of an import: can it go, or does something stand in its way? `null` when the import is not known. */
export async function previewTakeBack(database: RecordDatabase, changeId: string): Promise<TakeBack | null> {
  const step = await database.undo.get(changeId);
  if (!step) return null;
  const ids = step.subjects.map(({ id }) => id);
  const linked = await database.rows('evidence').where('record.entryId').anyOf(ids).toArray();
  const evidenceOf = new Map(linked.filter(({ bin }) => bin === 0).map(({ record }) => [record.entryId, record]));
  const preview: TakeBack = { at: step.at, label: step.label, untouched: [], touched: [], gone: 0 };
  for (const subject of step.subjects) {
    const row = await database.rows('entry').get(subject.id);
    if (row?.bin !== 0) {
      preview.gone += 1;
      continue;
    }
    const { title } = row.record;
    const evidence = evidenceOf.get(subject.id);
    const { laterEdit } = await standingOf(database, step, subject);
    if (laterEdit) preview.touched.push({ id: subject.id, title, why: laterEdit.label, at: laterEdit.at });
    else if (evidence)
      preview.touched.push({ id: subject.id, title, why: 'Linked as evidence', at: evidence.createdAt });
    else preview.untouched.push({ id: subject.id, rev: row.rev, title });
  }
  return preview;
}
