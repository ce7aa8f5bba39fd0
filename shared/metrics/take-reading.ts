import type { LocalDate } from '../dates/local-date.ts';
import { born } from '../record/born.ts';
import type { Birth } from '../record/born.ts';
import { exactDay } from '../today/day-in-words.ts';
import type { Metric } from './metric.ts';
import type { Reading } from './reading.ts';
import { ReadingSchema } from './reading.ts';

/** What a person types, or a row of a file says. */
export type ReadingDraft = Pick<Reading, 'on' | 'value' | 'unit'> & Partial<Pick<Reading, 'source' | 'note'>>;

export type ReadingResult = { ok: true; reading: Reading } | { ok: false; words: string };

/** A new reading of `metric`, or words when it has no unit, no real day, or a day after `today`; then nothing is recorded. */
export function takeReading(metric: Metric, draft: ReadingDraft, birth: Birth & { today: LocalDate }): ReadingResult {
  const record = { ...born(birth), source: '', note: '', ...draft, metricId: metric.id };
  const parsed = ReadingSchema.safeParse(record);
  if (!parsed.success) return { ok: false, words: parsed.error.issues[0]?.message ?? 'The reading is not complete.' };
  if (draft.on > birth.today)
    return { ok: false, words: `Nobody can have read it on ${exactDay(draft.on)}: that day is yet to come.` };
  return { ok: true, reading: parsed.data };
}
