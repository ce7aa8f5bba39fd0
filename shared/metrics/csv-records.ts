/** One record of a CSV text. A quoted field may hold line breaks; `line` is where the record begins, from 1. */
export interface CsvRecord {
  line: number;
  fields: string[];
  /** The record as it stood in the file. */
  text: string;
  /** The quotes do not pair up: the fields of this line are a guess. */
  oddQuotes: boolean;
}

export type Delimiter = ',' | ';' | '\t';

interface Scan {
  fields: string[];
  end: number;
  oddQuotes: boolean;
}

/** After a closing quote only spaces may stand before the next field or the end; anything else means that the quotes are off. */
function endsField(text: string, after: number, delimiter: Delimiter): boolean {
  let at = after;
  while (text.charAt(at) === ' ') at += 1;
  return at >= text.length || text.charAt(at) === '\n' || text.charAt(at) === delimiter;
}

/** Reads one record from `start`. With `oneLine` a quote ends with its line, so that an unclosed one cannot swallow the rest. */
function scanRecord(text: string, start: number, delimiter: Delimiter, oneLine: boolean): Scan {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  let oddQuotes = false;
  let at = start;
  for (; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quoted && char === '"' && text.charAt(at + 1) === '"') {
      field += '"';
      at += 1;
    } else if (quoted && char === '"') {
      quoted = false;
      oddQuotes ||= !endsField(text, at + 1, delimiter);
      if (oddQuotes && !oneLine) break;
    } else if (char === '\n' && (!quoted || oneLine)) break;
    else if (quoted) field += char;
    else if (char === '"' && field.trim() === '') {
      field = '';
      quoted = true;
    } else if (char === delimiter) {
      fields.push(field);
      field = '';
    } else field += char;
  }
  fields.push(field);
  return { fields: fields.map((one) => one.trim()), end: at, oddQuotes: oddQuotes || quoted };
}

/**
 * Splits a text with `\n` line ends into records; blank lines are left out. Once quotes did not pair up, quotes end with their line,
 * so that one slip costs one line and each character is read at most twice.
 */
export function csvRecords(text: string, delimiter: Delimiter): CsvRecord[] {
  const records: CsvRecord[] = [];
  let oneLine = false;
  for (let start = 0, line = 1; start < text.length;) {
    let scan = scanRecord(text, start, delimiter, oneLine);
    if (scan.oddQuotes && !oneLine) {
      oneLine = true;
      scan = scanRecord(text, start, delimiter, oneLine);
    }
    const raw = text.slice(start, scan.end);
    if (raw.trim() !== '') records.push({ line, fields: scan.fields, text: raw, oddQuotes: scan.oddQuotes });
    line += raw.split('\n').length;
    start = scan.end + 1;
  }
  return records;
}
