import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingChanges } from '../../../shared/metrics/import-readings.ts';
import { mendCsvLine } from '../../../shared/metrics/mend-csv-line.ts';
import type { ImportQuestion } from '../../../shared/metrics/plan-reading-import.ts';
import { planReadingImport } from '../../../shared/metrics/plan-reading-import.ts';
import type { Reading } from '../../../shared/metrics/reading.ts';
import { ReadingSchema } from '../../../shared/metrics/reading.ts';
import { idOf, now, today } from '../goals/goal-builders.ts';
import { metricOf, readingOf } from './metric-builders.ts';

const file = [
  'date,value,unit',
  '2026-10-01,30,hours',
  '2026-11-02,24.0,hours',
  '11/12/2026,20,hours',
  '2026-11-16,x,hours',
];
const plan = (lines: string[], question: Partial<ImportQuestion> = {}) =>
  planReadingImport(lines.join('\n'), { metric: metricOf(), known: [], today, unit: 'hours', ...question });

let count = 500;
const newId = (): string => idOf((count += 1));
const imported = (lines: string[]): Reading[] =>
  readingChanges(metricOf(), plan(lines).fresh, { batchId: idOf(7), now, newId }).map((change) =>
    ReadingSchema.parse(change.op === 'put' ? change.record : null),
  );

describe('planReadingImport', () => {
  it('sorts every line of a file, and says what is wrong with a line in words', () => {
    const { fresh, problems, inDoubt } = plan(file);
    expect(fresh.map(({ line, on, value }) => [line, on, value])).toEqual([
      [2, '2026-10-01', 30],
      [3, '2026-11-02', 24],
    ]);
    expect(problems.map(({ line, words }) => [line, words])).toEqual([
      [4, expect.stringContaining('could be 11 December 2026 or 12 November 2026')],
      [5, '“x” is not a number.'],
    ]);
    expect(inDoubt).toBe('11/12/2026');
    expect(plan(file.slice(0, 3)).inDoubt).toBeNull();
  });

  it('still asks for the order of dates after it was said, and refuses a day to come', () => {
    const { problems, inDoubt } = plan(file.slice(0, 4), { slashes: 'day-first' });
    expect(inDoubt).toBe('11/12/2026');
    expect(problems).toEqual([
      { line: 4, words: 'Nobody can have read it on 11 December 2026: that day is yet to come.', text: file[3] },
    ]);
    expect(plan(file.slice(0, 4), { slashes: 'month-first' }).fresh.map(({ on }) => on)).toContain('2026-11-12');
  });

  it('finds the readings of the same file again, also after one was corrected or moved to the bin', () => {
    const [first, second] = imported(file);
    const known = [
      { ...first!, value: 31 },
      { ...second!, deletedAt: now },
    ];
    expect(plan(file, { known })).toMatchObject({ fresh: [], here: [{ line: 2 }], inBin: [{ line: 3 }] });
  });

  it('knows what was written by hand, and a line that stands twice', () => {
    const byHand = readingOf('2026-10-01', 30);
    const lines = [...file.slice(0, 3), '2026-11-02,24,hours'];
    expect(plan(lines, { known: [byHand] })).toMatchObject({
      here: [{ line: 2 }],
      fresh: [{ line: 3 }],
      twice: [{ line: 4 }],
    });
  });

  it('brings nothing at the second import of any file', () => {
    const line = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.double({ noNaN: true, min: -1e6, max: 1e6 }));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (rows) => {
        const lines = rows.map(([day, value]) => `2026-10-${String(day).padStart(2, '0')},${value.toFixed(3)},hours`);
        const { fresh, twice, problems } = plan(lines);
        const again = plan(lines, { known: imported(lines) });
        expect(again.fresh).toEqual([]);
        expect(again.here.length).toBe(fresh.length + twice.length);
        expect(again.problems).toEqual(problems);
      }),
      { numRuns: 50 },
    );
  });
});

describe('mendCsvLine', () => {
  it('writes one row anew and leaves the others', () => {
    const csv = 'date,value\r\n2026-10-01,x\r\n2026-10-02,3';
    const [problem] = planReadingImport(csv, { metric: metricOf(), known: [], today, unit: 'h' }).problems;
    expect(mendCsvLine(csv, problem!, '2026-10-01,4')).toBe('date,value\n2026-10-01,4\n2026-10-02,3');
  });

  it('replaces a row whose quoted field holds line breaks as a whole', () => {
    const csv = '2026-10-01,x,h,"a\nb"\n2026-10-02,3,h';
    const [problem] = planReadingImport(csv, { metric: metricOf(), known: [], today }).problems;
    expect(mendCsvLine(csv, problem!, '2026-10-01,4,h')).toBe('2026-10-01,4,h\n2026-10-02,3,h');
  });
});
