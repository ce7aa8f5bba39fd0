import { SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { isOverdue } from '../../../shared/goals/carry-over.ts';
import { findCriterion } from '../../../shared/ladder/ladder.ts';
import { dayInWords } from '../../../shared/today/day-in-words.ts';
import { targetInWords } from '../../../shared/goals/target-in-words.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import { useRecord, useRecordsById } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { PropertyLine } from '../../ui/property-line.tsx';
import { GoalStatusMark } from './goal-status.tsx';
import { horizonWords, spanExactly } from './goal-words.ts';

interface GoalSummaryProps {
  form: RecordForm<'goal'>;
  startsOpen: boolean;
  /** The fields behind the line. */
  children: ReactNode;
}

/** The short facts as one quiet line; the fields unfold beneath it, and by themselves when one of them is not valid. */
export function GoalSummary({ form: { value, errors }, startsOpen, children }: GoalSummaryProps) {
  const [chosen, setChosen] = useState(startsOpen);
  const bodyId = useId();
  const today = useToday();
  const ladder = useLadder();
  const persons = useRecordsById('person', value.personIds) ?? [];
  const metric = useRecord('metric', value.metricId);
  const open = chosen || errors['targetOn'] !== undefined || errors['startsOn'] !== undefined;
  const criteria = value.criterionIds.map((id) => findCriterion(ladder, id)?.short ?? id);
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0 flex-1 pt-1.5">
          <PropertyLine
            facts={[
              <GoalStatusMark key="status" status={value.status} />,
              <span key="target" title={spanExactly(value)} className={isOverdue(value, today) ? 'text-warn' : ''}>
                {targetInWords(value, today)}
              </span>,
              `${value.startsOn > today ? 'from' : 'since'} ${dayInWords(value.startsOn, today)}`,
              value.horizon && horizonWords[value.horizon],
              criteria.length > 0 && criteria.join(', '),
              persons.length > 0 && `with ${persons.map(({ record }) => record.name).join(', ')}`,
              metric && (
                <a
                  key="metric"
                  href={`#/goals/metrics/${metric.record.id}`}
                  draggable={false}
                  className="rounded-6 text-accent hover:underline"
                >
                  {metric.record.name}
                </a>
              ),
            ]}
          />
        </div>
        <Button
          variant="ghost"
          icon={SlidersHorizontal}
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => setChosen(!open)}
        >
          Facts
        </Button>
      </div>
      <div id={bodyId} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
