import type { LocalDate } from '../../../shared/dates/local-date.ts';
import { dayInWords, exactDay } from '../../../shared/today/day-in-words.ts';
import { dueFollowUps } from '../../../shared/today/due-follow-ups.ts';
import { goalsDue } from '../../../shared/goals/goals-due.ts';
import { everyEntry, useDueEntries, useEntryList } from '../../hooks/use-records.ts';
import { useGoals } from '../../hooks/use-growth-records.ts';
import { usePromisesDue } from '../../hooks/use-promises-due.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EntryLink } from './entry-link.tsx';
import { FridayLine } from './friday-line.tsx';
import { FollowUpQuestion } from './follow-up-question.tsx';
import { GoalsDue } from './goals-due.tsx';
import { PromisesDue } from './promises-due.tsx';
import { TodayLink } from './today-link.tsx';
import { useFollowUpAnswer } from './use-follow-up-answer.ts';

/** Bounds of the two look-ups, both by index: ten years of data cost nothing here. */
const MOST = 100;
const SHOWN = 3;
const openEntries = { ...everyEntry, openOnly: true };

/** What waits this week: promises, figures to ask about again, goals whose day is near or over, and entries that still run. */
export function ThisWeek({ today }: { today: LocalDate }) {
  const waiting = useDueEntries(today, MOST);
  const open = useEntryList(openEntries, MOST);
  const goals = useGoals();
  const promises = usePromisesDue(today);
  const answer = useFollowUpAnswer();
  if (!waiting || !open || !goals || !promises) return <Skeleton lines={1} />;
  const due = dueFollowUps(
    waiting.map(({ record }) => record),
    today,
  );
  const oldest = open.at(-1);
  const dueGoals = goalsDue(
    goals.map(({ record }) => record),
    today,
  );
  return (
    <>
      {due.length + open.length + dueGoals.length + promises.length === 0 && (
        <p className="text-text-2">Nothing waits for you.</p>
      )}
      <PromisesDue promises={promises} today={today} />
      {due.slice(0, SHOWN).map((question) => (
        <FollowUpQuestion
          key={`${question.entry.id} ${question.index}`}
          due={question}
          onAnswer={(hold) => {
            const stored = waiting.find(({ record }) => record.id === question.entry.id);
            if (stored) void answer(stored, question, hold);
          }}
        />
      ))}
      {due.length > SHOWN && <p className="text-12 text-text-3">{due.length - SHOWN} more to ask after these</p>}
      <GoalsDue goals={dueGoals} today={today} />
      {open.length === 1 && open[0] && (
        <p className="flex gap-1.5">
          <span className="shrink-0 text-text-2">Open:</span>
          <EntryLink entry={open[0].record} />
        </p>
      )}
      {open.length > 1 && oldest && (
        <p>
          <TodayLink to="/journal?open=1">{open.length} open entries</TodayLink>
          <span className="text-text-2" title={exactDay(oldest.record.occurredOn)}>
            {' '}
            · the oldest since {dayInWords(oldest.record.occurredOn, today)}
          </span>
        </p>
      )}
      <FridayLine />
    </>
  );
}
