import { Clock } from 'lucide-react';
import { useState } from 'react';
import { stanceOverTime } from '../../../shared/case/stance-over-time.ts';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { Criterion } from '../../../shared/ladder/ladder.ts';
import type { ManagerStance } from '../../../shared/record/case.ts';
import { dayInWords, exactDay } from '../../../shared/today/day-in-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { Popover } from '../../ui/popover.tsx';
import { ManagerWordForm } from './manager-word-form.tsx';

interface ManagerWordProps {
  criterion: Criterion;
  stance: ManagerStance | null;
  today: LocalDate;
}

/** The manager's latest word on a criterion, with its day. It opens into what was said before, and takes a new word. */
export function ManagerWord({ criterion, stance, today }: ManagerWordProps) {
  const [open, setOpen] = useState(false);
  const isStale = stance !== null && stanceOverTime([stance], [criterion.id], today)[0]?.isStale === true;
  return (
    <Popover
      label={`Your manager on ${criterion.short}`}
      align="end"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <button
          type="button"
          data-column="manager"
          title={stance ? exactDay(stance.statedOn) : undefined}
          className="flex min-h-6 w-fit items-center gap-1 rounded-6 text-left text-12 text-text-2 hover:underline"
        >
          <span className="sr-only">Manager on {criterion.short}: </span>
          <span className={stance ? undefined : 'text-text-3'}>
            {stance ? `${stance.stance} ${dayInWords(stance.statedOn, today)}` : 'not asked'}
          </span>
          {isStale && (
            <>
              <Icon icon={Clock} className="size-3.5" />
              <span className="sr-only">, a while ago; worth asking again</span>
            </>
          )}
        </button>
      }
    >
      <ManagerWordForm criterion={criterion} today={today} onDone={() => setOpen(false)} />
    </Popover>
  );
}
