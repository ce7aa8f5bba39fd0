import type { LocalDate } from '../dates/local-date.ts';
import { daysBetween } from '../dates/local-date.ts';
import { dayInWords, stretchInWords } from '../today/day-in-words.ts';
import type { Goal } from './goal.ts';
import { isOpen } from './goal.ts';

/** Until when, or since when that is over: "by 12 Dec", "due today", "3 weeks overdue"; of a closed goal what had been promised. */
export function targetInWords(goal: Pick<Goal, 'targetOn' | 'status'>, today: LocalDate): string {
  const { targetOn } = goal;
  if (targetOn === null) return 'no target date';
  if (!isOpen(goal)) return `target ${dayInWords(targetOn, today)}`;
  const late = daysBetween(targetOn, today);
  if (late > 0) return `${stretchInWords(late)} overdue`;
  if (late > -2) return `due ${dayInWords(targetOn, today)}`;
  return `by ${dayInWords(targetOn, today)}`;
}
