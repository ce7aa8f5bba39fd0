import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CsvOptions } from '../../../shared/metrics/readings-csv.ts';
import { MAX_CHARACTERS, MAX_LINES, readingsFromCsv } from '../../../shared/metrics/readings-csv.ts';

const read = (lines: string[], options?: CsvOptions) => readingsFromCsv(lines.join('\n'), options);
const values = (lines: string[], options?: CsvOptions) =>
  read(lines, options).readings.map(({ on, value, unit }) => [on, value, unit]);
const words = (lines: string[], options?: CsvOptions) =>
  read(lines, options).problems.map((one) => [one.line, one.words]);

describe('readingsFromCsv', () => {
  it('reads mixed dates, and asks about the one in doubt with its line', () => {
    const lines = [
      'date,value,unit',
      '2026-11-02,1,h',
      '23.11.2026,2,h',
      '23 Nov 2026,3,h',
      '"Nov 24, 2026",4,h',
      '11/23/2026,5,h',
      '11/12/2026,6,h',
      '4/4/2026,7,h',
      '1. Dezember 2026,8,h',
      '30.02.2026,9,h',
    ];
    expect(values(lines)).toEqual([
      ['2026-11-02', 1, 'h'],
      ['2026-11-23', 2, 'h'],
      ['2026-11-23', 3, 'h'],
      ['2026-11-24', 4, 'h'],
      ['2026-11-23', 5, 'h'],
      ['2026-04-04', 7, 'h'],
    ]);
    expect(words(lines)).toEqual([
      [7, '“11/12/2026” could be 11 December 2026 or 12 November 2026. Write it as 2026-12-11 or 2026-11-12.'],
      [9, '“1. Dezember 2026” is not a day that can be read. Write it as 2026-11-23.'],
      [10, '“30.02.2026” is not a day that can be read. Write it as 2026-11-23.'],
    ]);
  });

  it('reads the doubtful dates once the person has said what they mean', () => {
    expect(values(['11/12/2026,6,h'], { slashes: 'day-first' })).toEqual([['2026-12-11', 6, 'h']]);
    expect(values(['11/12/2026,6,h'], { slashes: 'month-first' })).toEqual([['2026-11-12', 6, 'h']]);
    expect(values(['11/23/2026,6,h'], { slashes: 'day-first' })).toEqual([['2026-11-23', 6, 'h']]);
  });

  it('asks whether a number is the day of a spreadsheet, and reads it once the person has said so', () => {
    const lines = ['date,value,unit', '2026-03-04,1,h', '04/03/2026,2,h', '46085,3,h', '46085.75,4,h', '20260304,5,h'];
    const [slashed, , , compact] = words(lines);
    expect(read(lines).dayNumber).toBe('46085');
    expect(words(lines)).toEqual([
      [3, '“04/03/2026” could be 4 March 2026 or 3 April 2026. Write it as 2026-03-04 or 2026-04-03.'],
      [4, '“46085” could be 4 March 2026, as a spreadsheet counts days. Write it as 2026-03-04.'],
      [5, '“46085.75” could be 4 March 2026, as a spreadsheet counts days. Write it as 2026-03-04.'],
      [6, '“20260304” is not a day that can be read. Write it as 2026-11-23.'],
    ]);
    expect(values(lines, { dayNumbers: true })).toEqual([
      ['2026-03-04', 1, 'h'],
      ['2026-03-04', 3, 'h'],
      ['2026-03-04', 4, 'h'],
    ]);
    expect(words(lines, { dayNumbers: true })).toEqual([slashed, compact]);
    expect(values(['32873,1,h', '32874,2,h', '73050,3,h', '73051,4,h'], { dayNumbers: true })).toEqual([
      ['1990-01-01', 2, 'h'],
      ['2099-12-31', 3, 'h'],
    ]);
    expect(read(['2026-03-04,46085,h']).dayNumber).toBeNull();
  });

  it('reads decimal commas, thousands and units behind the number', () => {
    const lines = [
      '2026-11-02;3,5;h',
      '2026-11-03;1.234,5;h',
      '2026-11-04;"1 234.25";h',
      '2026-11-05;840 ms',
      '2026-11-06;-0,125;h',
    ];
    expect(values(lines)).toEqual([
      ['2026-11-02', 3.5, 'h'],
      ['2026-11-03', 1234.5, 'h'],
      ['2026-11-04', 1234.25, 'h'],
      ['2026-11-05', 840, 'ms'],
      ['2026-11-06', -0.125, 'h'],
    ]);
    expect(values(['2026-11-02,1.234,h', '2026-11-03,"1,234,567",h', '2026-11-04,99.9 %'])).toEqual([
      ['2026-11-02', 1.234, 'h'],
      ['2026-11-03', 1234567, 'h'],
      ['2026-11-04', 99.9, '%'],
    ]);
  });

  it('does not guess a factor of a thousand', () => {
    expect(words(['2026-11-02,"-1,234",h'])).toEqual([
      [1, '“-1,234” could be -1234 or -1.2340. Write it one of these ways.'],
    ]);
    expect(words(['2026-11-02;1.234;h'])[0]![1]).toMatch(/could be 1234 or 1.2340/);
    expect(values(['2026-11-02;1.2340;h', '2026-11-03;1234;h'])).toEqual([
      ['2026-11-02', 1.234, 'h'],
      ['2026-11-03', 1234, 'h'],
    ]);
  });

  it('reads no part of a cell as its number', () => {
    const cells = ['1e5', '12:30', '5-10', '3 of 9', '1.2.3', '1,23,456', '> 5', '1,2.3,4', '9'.repeat(400)];
    for (const cell of cells)
      expect(words([`2026-11-02;${cell};`], { unit: 'h' })[0]![1]).toBe(`“${cell}” is not a number.`);
  });

  it('takes no decimal comma for a unit or a source', () => {
    expect(words(['2026-11-23,3,5'])).toEqual([
      [1, '“5” is no unit. Put quotes around a number with a decimal comma.'],
    ]);
    expect(words(['date,value', '2026-11-23,3,5'], { unit: 'h' })[0]![1]).toMatch(/more fields than columns/);
  });

  it('refuses a reading without a unit, unless the file has one', () => {
    expect(words(['2026-11-02,3'])[0]![1]).toMatch(/needs its unit/);
    expect(values(['2026-11-02,3'], { unit: 'h' })).toEqual([['2026-11-02', 3, 'h']]);
    expect(words(['2026-11-02,840 ms,s'])[0]![1]).toBe('The unit is “s”, but the value says “ms”.');
  });

  it('takes a mark at the front, any line ends, quotes with breaks, and columns in any order', () => {
    const csv =
      '\uFEFFNote,Value,Unit,Date,Source\r\n"said ""so"",\r\ntwice",3,h,2026-11-02,Grafana\r\n\r\n,4,h,2026-11-03,\rx,5,h,nope,\r';
    const { readings, problems } = readingsFromCsv(csv);
    expect(readings).toMatchObject([
      { line: 2, on: '2026-11-02', value: 3, unit: 'h', source: 'Grafana', note: 'said "so",\ntwice' },
      { line: 5, on: '2026-11-03', value: 4, unit: 'h', source: '', note: '' },
    ]);
    expect(problems).toEqual([
      { line: 6, words: '“nope” is not a day that can be read. Write it as 2026-11-23.', text: 'x,5,h,nope,' },
    ]);
  });

  it('keeps the mark at the front out of the row that it shows again', () => {
    expect(readingsFromCsv('\uFEFFnope,3,h').problems[0]!.text).toBe('nope,3,h');
  });

  it('lets an unclosed quote cost one line', () => {
    const lines = ['2026-11-02,1,h', '2026-11-03,"2,h', '2026-11-04,3,h', '2026-11-05,"4",h'];
    expect(values(lines).map(([, value]) => value)).toEqual([1, 3, 4]);
    expect(words(lines)).toEqual([[2, 'The quotes on this line do not pair up.']]);
  });

  it('says what is missing', () => {
    expect(words([',3,h', '2026-11-02,,h', '2026-11-02,many,h'])).toEqual([
      [1, 'The date is missing.'],
      [2, 'The value is missing.'],
      [3, '“many” is not a number.'],
    ]);
    expect(words([''])).toEqual([[1, 'The file holds no readings.']]);
    expect(words(['date,value'])).toEqual([[1, 'The file holds no readings.']]);
  });

  it('refuses a file beyond the limits whole', () => {
    const row = '2026-11-02,3,h\n';
    const long = readingsFromCsv(row.repeat(MAX_LINES + 1));
    expect([long.readings.length, long.problems[0]!.words]).toEqual([0, expect.stringMatching(/20,000 lines/)]);
    expect(readingsFromCsv(row.repeat(MAX_LINES)).readings).toHaveLength(MAX_LINES);
    expect(readingsFromCsv('x'.repeat(MAX_CHARACTERS + 1)).problems[0]!.words).toMatch(/larger than 2 MB/);
  });

  it('stays quick when every line opens a quote', () => {
    const started = performance.now();
    expect(readingsFromCsv('2026-11-02,"3,h\n'.repeat(MAX_LINES)).problems).toHaveLength(MAX_LINES);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('puts every row that is not blank in one of the two lists', () => {
    const cell = fc.oneof(
      fc.constantFrom('2026-11-02', '11/12/2026', '23.11.2026', '3,5', '3', '1.234', 'ms', '', '"', '""', '"a;b"'),
      fc.string({ maxLength: 6 }).map((text) => text.replace(/["\r\n\t]/g, '')),
    );
    const row = fc.array(cell, { minLength: 1, maxLength: 6 }).map((cells) => cells.join(','));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const { readings, problems } = read(['date,value,unit,source,note', ...rows]);
        const text = rows.filter((one) => one.trim() !== '');
        const told = [...readings.map(({ line }) => line), ...problems.map(({ line }) => line)];
        expect(new Set(told).size).toBe(told.length);
        // Rows may be joined by quotes that span them; without quotes each is told by itself.
        if (text.length > 0 && !text.some((one) => one.includes('"'))) expect(told).toHaveLength(text.length);
        expect(problems.every((one) => one.words !== '')).toBe(true);
      }),
    );
  });
});
