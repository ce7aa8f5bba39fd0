import { memo } from 'react';
import type { Checkpoint } from '../../../shared/goals/checkpoint.ts';
import { goalHistory } from '../../../shared/goals/goal-history.ts';
import type { HistoryItem } from '../../../shared/goals/goal-history.ts';
import type { Goal } from '../../../shared/goals/goal.ts';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import { dayInWords, exactDay } from '../../../shared/today/day-in-words.ts';
import { useToday } from '../../hooks/use-today.ts';
import { MarkdownView } from '../../ui/markdown-view.tsx';
import { progressWords, statusWords } from './goal-words.ts';
import { GoalStatusMark } from './goal-status.tsx';

const dayOr = (day: LocalDate | null): string => (day === null ? 'none' : exactDay(day));

interface HistoryLineProps {
  item: HistoryItem;
  today: LocalDate;
}

/** What a checkpoint says never changes (it is written once), so its id tells whether a line has to be drawn again. */
const isSameLine = (a: HistoryLineProps, b: HistoryLineProps): boolean =>
  a.item.checkpoint.id === b.item.checkpoint.id &&
  a.item.before === b.item.before &&
  a.item.moved === b.item.moved &&
  a.today === b.today;

const HistoryLine = memo(function HistoryLine({ item, today }: HistoryLineProps) {
  const { checkpoint, before, moved } = item;
  const { on, status, progress, targetMove, words } = checkpoint;
  return (
    <li className="flex flex-wrap gap-x-3 border-t border-border py-2 first:border-t-0">
      <time dateTime={on} title={exactDay(on)} className="w-20 shrink-0 pt-0.5 text-12 text-text-2">
        {dayInWords(on, today)}
      </time>
      <div className="flex min-w-48 flex-1 flex-col gap-1">
        <p className="flex flex-wrap items-center gap-x-1.5 text-12 text-text-2">
          <GoalStatusMark status={status} />
          {moved && before && <span>from {statusWords[before].toLowerCase()}</span>}
          {(status === 'at-risk' || status === 'dropped') && (
            <>
              <span aria-hidden>·</span>
              <span>{progressWords[progress]}</span>
            </>
          )}
        </p>
        {words.trim() !== '' && <MarkdownView text={words} />}
        {targetMove && (
          <p className="text-12 text-text-2">
            target date: {dayOr(targetMove.from)} <span aria-hidden>→</span>
            <span className="sr-only">moved to</span> {dayOr(targetMove.to)}
          </p>
        )}
      </div>
    </li>
  );
}, isSameLine);

/** What was said at each checkpoint, the newest first. Nothing here can be changed; a wrong one is answered by the next. */
export function CheckpointHistory({ goal, checkpoints }: { goal: Goal; checkpoints: readonly Checkpoint[] }) {
  const today = useToday();
  const items = goalHistory(goal.id, checkpoints).reverse();
  if (items.length === 0)
    return <p className="text-text-2">No checkpoint yet. What you add here stays as you wrote it.</p>;
  return (
    <ol aria-label="History" className="flex flex-col">
      {items.map((item) => (
        <HistoryLine key={item.checkpoint.id} item={item} today={today} />
      ))}
    </ol>
  );
}
