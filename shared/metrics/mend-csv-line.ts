import type { CsvProblem } from './readings-csv.ts';

/** The file with one row written anew, so that a mistake is mended in place and every other row stays as it was. */
export function mendCsvLine(csv: string, { line, text }: Pick<CsvProblem, 'line' | 'text'>, mended: string): string {
  const lines = csv.replace(/\r\n?/g, '\n').split('\n');
  // A quoted field may hold line breaks: the row ends where its text ends.
  lines.splice(line - 1, text.split('\n').length, mended);
  return lines.join('\n');
}
