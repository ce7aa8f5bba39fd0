import type { LocalDate } from '../dates/local-date.ts';
import { exactDay } from '../today/day-in-words.ts';
import type { Metric } from './metric.ts';
import type { Reading } from './reading.ts';
import { readingKey } from './reading-key.ts';
import type { CsvOptions, CsvProblem, CsvReading } from './readings-csv.ts';
import { readingsFromCsv } from './readings-csv.ts';

/** What importing a file would do now. Every line of it is in one of the lists. */
export interface ReadingImport {
  /** New readings, in the file's order. */
  fresh: CsvReading[];
  /** Lines whose reading is here already: imported before, or written by hand with the same day, value and unit. */
  here: CsvReading[];
  /** Lines whose reading is in the bin; restoring it brings it back, importing it would make two. */
  inBin: CsvReading[];
  /** Lines that say the same day and value as one above them. */
  twice: CsvReading[];
  problems: CsvProblem[];
  /** The first date like 11/12/2026, of which the person must say how to read it; `null` without one. */
  inDoubt: string | null;
  /** The first date that is a number such as 46085, of which the person must say that it counts days; `null` without one. */
  dayNumber: string | null;
}

export interface ImportQuestion extends CsvOptions {
  metric: Metric;
  /** Readings of the metric, those in the bin included. */
  known: readonly Reading[];
  today: LocalDate;
}

const saidBy = ({ on, value, unit }: Pick<Reading, 'on' | 'value' | 'unit'>): string => `${on} ${value} ${unit}`;

/** Every name by which a reading is known: the lines it came from, and what it says now. */
const namesOf = (reading: Reading): string[] => [...reading.sourceKeys, saidBy(reading)];

const yetToCome = ({ line, on, text }: CsvReading): CsvProblem => ({
  line,
  words: `Nobody can have read it on ${exactDay(on)}: that day is yet to come.`,
  text,
});

/** Sorts the lines of a file into what is new, what is known and what cannot be read. Nothing is changed by it. */
export function planReadingImport(csv: string, question: ImportQuestion): ReadingImport {
  const { metric, known, today, ...options } = question;
  const { readings, problems, ...asked } = readingsFromCsv(csv, options);
  const here = new Set(known.filter(({ deletedAt }) => deletedAt === null).flatMap(namesOf));
  const inBin = new Set(known.filter(({ deletedAt }) => deletedAt !== null).flatMap(namesOf));
  const above = new Set<string>();
  const plan: ReadingImport = { fresh: [], here: [], inBin: [], twice: [], problems: [...problems], ...asked };
  for (const reading of readings) {
    const key = readingKey(metric.id, reading);
    const isIn = (names: ReadonlySet<string>): boolean => names.has(key) || names.has(saidBy(reading));
    if (reading.on > today) plan.problems.push(yetToCome(reading));
    else if (isIn(here)) plan.here.push(reading);
    else if (isIn(inBin)) plan.inBin.push(reading);
    else if (above.has(key)) plan.twice.push(reading);
    else plan.fresh.push(reading);
    above.add(key);
  }
  plan.problems.sort((a, b) => a.line - b.line);
  return plan;
}
