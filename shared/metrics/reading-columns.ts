import type { CsvRecord, Delimiter } from './csv-records.ts';

/** What a column of the file holds. */
export type ReadingColumn = 'on' | 'value' | 'unit' | 'source' | 'note';

/** Place of each known column; a file without a heading has them in this order. */
export type ReadingColumns = Partial<Record<ReadingColumn, number>>;

const names: Record<ReadingColumn, readonly string[]> = {
  on: ['date', 'day', 'on', 'when', 'time'],
  value: ['value', 'reading', 'figure', 'number'],
  unit: ['unit', 'units'],
  source: ['source', 'where', 'from'],
  note: ['note', 'notes', 'comment', 'remark'],
};
const order: readonly ReadingColumn[] = ['on', 'value', 'unit', 'source', 'note'];

/** The columns that a first record names; `null` when it is no heading, because it names no date and no value. */
export function headingColumns({ fields }: CsvRecord): ReadingColumns | null {
  const words = fields.map((field) => field.toLowerCase());
  const columns: ReadingColumns = {};
  for (const column of order) {
    const at = words.findIndex((word) => names[column].includes(word));
    if (at >= 0) columns[column] = at;
  }
  return columns.on === undefined || columns.value === undefined ? null : columns;
}

export const usualColumns: ReadingColumns = { on: 0, value: 1, unit: 2, source: 3, note: 4 };

/** The mark between the fields: the semicolon or tab that a spreadsheet writes, else the comma. Judged by the first line. */
export function delimiterOf(text: string): Delimiter {
  const first = /^.*\S.*$/m.exec(text)?.[0] ?? '';
  const bare = first.replace(/"[^"]*"/g, '');
  if (bare.includes('\t')) return '\t';
  return bare.includes(';') ? ';' : ',';
}
