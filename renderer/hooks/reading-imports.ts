import { numberText } from '../../shared/metrics/number-text.ts';
import { exactDay } from '../../shared/today/day-in-words.ts';
import type { PastImport, TakeBack } from '../db/queries/import-queries.ts';
import type { RecordDatabase } from '../db/record-database.ts';
import type { UndoStep } from '../db/row.ts';
import { standingOf } from '../db/standing-of.ts';
import { placeOfRecord } from './place-of-record.ts';

/** What taking an import back would do now, and on which screen what stays is found. */
export interface PlacedTakeBack extends TakeBack {
  touched: (TakeBack['touched'][number] & { place: string | null })[];
}

const bringsReadings = ({ subjects }: UndoStep): boolean =>
  subjects.length > 0 && subjects.every(({ kind, before }) => kind === 'reading' && before === null);

const readingsOf = (database: RecordDatabase, { subjects }: UndoStep) =>
  database.rows('reading').bulkGet(subjects.map(({ id }) => id));

/** Every table of readings that was imported; like every import, its undo step is kept however long ago it was. */
export async function listReadingImports(database: RecordDatabase): Promise<PastImport[]> {
  const steps = await database.undo.where('[keep+sequence]').between([1, 0], [1, Infinity]).toArray();
  return Promise.all(
    steps.filter(bringsReadings).map(async (step): Promise<PastImport> => {
      const rows = await readingsOf(database, step);
      const { changeId, at, label } = step;
      return { changeId, at, label, stillHere: rows.filter((row) => row?.bin === 0).length };
    }),
  );
}

/** Looks at every reading of an import: those as it left them can go, a corrected one stays. `null` when it is not known. */
export async function previewReadings(database: RecordDatabase, changeId: string): Promise<PlacedTakeBack | null> {
  const step = await database.undo.get(changeId);
  if (!step) return null;
  const rows = await readingsOf(database, step);
  const preview: PlacedTakeBack = { at: step.at, label: step.label, untouched: [], touched: [], gone: 0 };
  for (const [index, subject] of step.subjects.entries()) {
    const row = rows[index];
    if (row?.bin !== 0) {
      preview.gone += 1;
      continue;
    }
    const { id, value, unit, on, metricId } = row.record;
    const title = `${numberText(value)} ${unit}, ${exactDay(on)}`;
    // Thousands of readings as they came need no look into their versions.
    const laterEdit = row.sum === subject.afterSum ? null : (await standingOf(database, step, subject)).laterEdit;
    if (!laterEdit) preview.untouched.push({ id, rev: row.rev, title });
    else {
      const { label: why, at } = laterEdit;
      preview.touched.push({ id, title, why, at, place: placeOfRecord('metric', metricId) });
    }
  }
  return preview;
}
