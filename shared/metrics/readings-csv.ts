import type { CsvRecord } from './csv-records.ts';
import { csvRecords } from './csv-records.ts';
import { dayOfNumber } from './day-number.ts';
import type { DateOptions } from './read-date.ts';
import { readDate, twoReadings } from './read-date.ts';
import { readNumber } from './read-number.ts';
import type { ReadingColumn, ReadingColumns } from './reading-columns.ts';
import { delimiterOf, headingColumns, usualColumns } from './reading-columns.ts';
import { ReadingSchema } from './reading.ts';
import type { ReadingDraft } from './take-reading.ts';

/** A file larger than this is not one of readings: 100 years of daily ones are a tenth of it. */
export const MAX_CHARACTERS = 2_000_000;
export const MAX_LINES = 20_000;

/** A row that was understood; `line` is its place in the file, from 1, `text` the row as it stands there. */
export type CsvReading = Required<ReadingDraft> & { line: number; text: string };

/** A row that was not: why, and its text, so that it can be mended in place. */
export interface CsvProblem {
  line: number;
  words: string;
  text: string;
}

/** Every row of the file is in one of the two lists. */
export interface CsvReadings {
  readings: CsvReading[];
  problems: CsvProblem[];
  /** The first date like 11/12/2026, whose order the person must say; `null` without one. */
  inDoubt: string | null;
  /** The first date that is a number such as 46085, so that the person must say whether it counts days; `null` without one. */
  dayNumber: string | null;
}

/** What the person may say about a file. `unit` serves rows without one; `null` when there is none. */
export interface CsvOptions extends Partial<DateOptions> {
  unit?: string | null;
}

const checked = ReadingSchema.pick({ on: true, value: true, unit: true, source: true, note: true });

/** A unit of digits only is the rest of a decimal comma: `2026-11-23,3,5` is no 3 of the unit 5. */
const DIGITS = /^[\d.,]+$/;

/** The unit that a row means: its column, the words behind its number, or the file's; words when the first two differ. */
function unitOf(column: string, behind: string, fallback: string): { unit: string } | { words: string } {
  if (DIGITS.test(column)) return { words: `“${column}” is no unit. Put quotes around a number with a decimal comma.` };
  if (column !== '' && behind !== '' && column !== behind) {
    return { words: `The unit is “${column}”, but the value says “${behind}”.` };
  }
  return { unit: column || behind || fallback };
}

/** A cell more than the columns means a comma within a number or a note; reading on would cut something off. */
const overflow = ({ fields }: CsvRecord, width: number): string | null =>
  fields.slice(width).some((field) => field !== '')
    ? 'There are more fields than columns. Put quotes around a text or number that holds the separator.'
    : null;

/** How this file is to be read. */
interface Layout extends Required<CsvOptions> {
  columns: ReadingColumns;
  width: number;
  commaFile: boolean;
}

function readRow(
  record: CsvRecord,
  { columns, width, ...options }: Layout,
): Required<ReadingDraft> | { words: string } {
  const cell = (column: ReadingColumn): string => record.fields[columns[column] ?? -1] ?? '';
  if (record.oddQuotes) return { words: 'The quotes on this line do not pair up.' };
  const extra = overflow(record, width);
  if (extra !== null) return { words: extra };
  const date = readDate(cell('on'), options);
  if (!date.ok) return date;
  const number = readNumber(cell('value'), options.commaFile);
  if (!number.ok) return number;
  const unit = unitOf(cell('unit'), number.unit, options.unit ?? '');
  if ('words' in unit) return unit;
  const row = { on: date.on, value: number.value, ...unit, source: cell('source'), note: cell('note') };
  const parsed = checked.safeParse(row);
  return parsed.success ? parsed.data : { words: parsed.error.issues[0]?.message ?? 'This row cannot be read.' };
}

const refusedWhole = (words: string): CsvReadings => ({
  readings: [],
  problems: [{ line: 1, words, text: '' }],
  inDoubt: null,
  dayNumber: null,
});

/**
 * Reads a table of readings: date, value, unit, source, note, with or without a heading, in any order when there is one. Takes a
 * byte order mark, any line ends, comma, semicolon or tab, quotes, decimal commas and dates of several forms. What is in doubt
 * becomes words with its line and is never guessed; a file beyond the limits is refused whole, so that no half of it counts.
 */
export function readingsFromCsv(csv: string, options: CsvOptions = {}): CsvReadings {
  const { unit = null, slashes = 'ask', dayNumbers = false } = options;
  if (csv.length > MAX_CHARACTERS) return refusedWhole('The file is larger than 2 MB. Nothing was read; split it.');
  const text = csv.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(text);
  const records = csvRecords(text, delimiter);
  if (records.length > MAX_LINES)
    return refusedWhole('The file has more than 20,000 lines. Nothing was read; split it.');
  const heading = records[0] ? headingColumns(records[0]) : null;
  const rows = heading ? records.slice(1) : records;
  const width = heading ? (records[0]?.fields.length ?? 0) : 5;
  if (rows.length === 0) return refusedWhole('The file holds no readings.');
  const result: CsvReadings = { readings: [], problems: [], inDoubt: null, dayNumber: null };
  const layout = { unit, slashes, dayNumbers, columns: heading ?? usualColumns, width, commaFile: delimiter === ';' };
  for (const record of rows) {
    const row = readRow(record, layout);
    const date = record.fields[layout.columns.on ?? -1] ?? '';
    if (twoReadings(date) !== null) result.inDoubt ??= date;
    if (dayOfNumber(date) !== null) result.dayNumber ??= date;
    if ('words' in row) result.problems.push({ line: record.line, words: row.words, text: record.text });
    else result.readings.push({ line: record.line, text: record.text, ...row });
  }
  return result;
}
