import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { DuePromise } from '../../../shared/meetings/promises-due.ts';
import { dayInWords, exactDay } from '../../../shared/today/day-in-words.ts';
import { useAgendaActions } from '../../hooks/use-agenda-actions.ts';
import { Checkbox } from '../../ui/checkbox.tsx';

const SHOWN = 3;

/** What I promised in a 1:1 and owe this week; ticked here it is done there. */
export function PromisesDue({ promises, today }: { promises: readonly DuePromise[]; today: LocalDate }) {
  const { settle } = useAgendaActions();
  return (
    <>
      {promises.slice(0, SHOWN).map(({ action, meeting }) => (
        <div key={action.id} className="flex items-center gap-2">
          <Checkbox
            label={`Done: “${action.words}”`}
            hideLabel
            checked={false}
            onCheckedChange={() => void settle(meeting.id, action, 'done')}
          />
          <a href={`#/meetings/${meeting.id}`} draggable={false} className="min-w-0 truncate rounded-6 hover:underline">
            {action.words}
          </a>
          <span className="shrink-0 text-text-2" title={`Due on ${exactDay(action.due)}`}>
            from 1:1 ·{' '}
            {action.due < today ? <span className="text-warn">overdue</span> : `by ${dayInWords(action.due, today)}`}
          </span>
        </div>
      ))}
      {promises.length > SHOWN && (
        <p className="text-12 text-text-3">{promises.length - SHOWN} more promises after these</p>
      )}
    </>
  );
}
