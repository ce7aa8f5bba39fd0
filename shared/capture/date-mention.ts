import type { LocalDate } from '../dates/local-date.ts';
import type { Span } from './span.ts';

/** Words of a text that name a day, or a range of days when `until` is set. */
export interface DateMention {
  span: Span;
  from: LocalDate;
  until: LocalDate | null;
}

/** Finds the days that a text names, seen from `reference`. Never one after it: a journal tells what happened. */
export type FindDates = (text: string, reference: LocalDate) => DateMention[];
