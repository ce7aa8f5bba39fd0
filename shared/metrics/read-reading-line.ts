import type { LocalDate } from '../dates/local-date.ts';
import { exactDay } from '../today/day-in-words.ts';
import { readNumber } from './read-number.ts';
import type { ReadingDraft } from './take-reading.ts';

/** A reading as it is typed: nothing is understood yet. */
export interface ReadingLine {
  on: LocalDate | null;
  value: string;
  unit: string;
  source: string;
  note: string;
}

export type ReadingLineResult =
  { ok: true; draft: Required<ReadingDraft> } | { ok: false; field: 'on' | 'value' | 'unit'; words: string };

/** Understands what was typed, or says which field is not understood and why. `840 ms` brings its unit along. */
export function readReadingLine(line: ReadingLine, today: LocalDate): ReadingLineResult {
  const { on } = line;
  const typedUnit = line.unit.trim();
  if (on === null) return { ok: false, field: 'on', words: 'On which day was it read?' };
  if (on > today) {
    return {
      ok: false,
      field: 'on',
      words: `Nobody can have read it on ${exactDay(on)}: that day is yet to come.`,
    };
  }
  const number = readNumber(line.value.trim(), false);
  if (!number.ok) return { ok: false, field: 'value', words: number.words };
  if (number.unit !== '' && typedUnit !== '' && number.unit !== typedUnit) {
    return { ok: false, field: 'unit', words: `The unit is “${typedUnit}”, but the value says “${number.unit}”.` };
  }
  const unit = typedUnit || number.unit;
  if (unit === '') {
    return { ok: false, field: 'unit', words: 'A reading needs its unit: seconds, percent, a count of what?' };
  }
  return { ok: true, draft: { on, value: number.value, unit, source: line.source.trim(), note: line.note } };
}
