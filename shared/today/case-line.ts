import type { LocalDate } from '../dates/local-date.ts';
import { addDays, daysBetween } from '../dates/local-date.ts';
import type { Case } from '../record/case.ts';
import { exactDay, stretchInWords } from './day-in-words.ts';

/** What Today says about the case: facts for one quiet line, most lasting first. */
export interface CaseLine {
  target: string;
  /** "cycle closes 12 March 2027, in 4 months"; `null` without a date. */
  cycle: string | null;
  /** "first draft in 3 weeks"; `null` without a date, with a packet, or when the cycle is over. */
  draft: string | null;
}

function cycleWords(closesOn: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, closesOn);
  if (days === 0) return 'cycle closes today';
  return days > 0
    ? `cycle closes ${exactDay(closesOn)}, in ${stretchInWords(days)}`
    : `cycle closed ${exactDay(closesOn)}, ${stretchInWords(-days)} ago`;
}

function draftWords(closesOn: LocalDate, leadDays: number, today: LocalDate): string | null {
  if (closesOn < today) return null;
  const days = daysBetween(today, addDays(closesOn, -leadDays));
  return days > 0 ? `first draft in ${stretchInWords(days)}` : 'first draft is due now';
}

/** Derives the line from the case, the day, and whether a packet exists already. */
export function caseLine(plan: Case, today: LocalDate, hasPacket: boolean): CaseLine {
  const { targetLevel, cycleClosesOn, leadDays } = plan;
  return {
    target: targetLevel,
    cycle: cycleClosesOn === null ? null : cycleWords(cycleClosesOn, today),
    draft: cycleClosesOn === null || hasPacket ? null : draftWords(cycleClosesOn, leadDays.firstDrafts, today),
  };
}
