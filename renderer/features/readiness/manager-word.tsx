import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { ManagerStance } from '../../../shared/record/case.ts';
import { dayInWords, exactDay } from '../../../shared/today/day-in-words.ts';

/** The manager's latest word on a criterion, with its day. */
export function ManagerWord({ stance, today }: { stance: ManagerStance | null; today: LocalDate }) {
  if (!stance) return <span className="text-12 text-text-3">not asked</span>;
  return (
    <span className="text-12 text-text-2" title={exactDay(stance.statedOn)}>
      {stance.stance} {dayInWords(stance.statedOn, today)}
    </span>
  );
}
