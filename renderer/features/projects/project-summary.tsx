import { SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { findCriterion } from '../../../shared/ladder/ladder.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { PropertyLine } from '../../ui/property-line.tsx';
import { spanInWords, stateHeading } from './project-words.ts';

interface ProjectSummaryProps {
  form: RecordForm<'project'>;
  persons: readonly Stored<'person'>[];
  startsOpen: boolean;
  /** The fields behind the line. */
  children: ReactNode;
}

/** The short facts as one quiet line; the fields unfold beneath it, and by themselves when one of them is not valid. */
export function ProjectSummary({ form: { value, errors }, persons, startsOpen, children }: ProjectSummaryProps) {
  const [chosen, setChosen] = useState(startsOpen);
  const bodyId = useId();
  const today = useToday();
  const ladder = useLadder();
  const open = chosen || errors['to'] !== undefined;
  const leads = persons.filter(({ record }) => value.leadIds.includes(record.id)).map(({ record }) => record.name);
  const criteria = value.couldShow.map((id) => findCriterion(ladder, id)?.short ?? id);
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0 flex-1 pt-1.5">
          <PropertyLine
            facts={[
              stateHeading[value.state],
              spanInWords(value, today),
              value.teams.join(', '),
              leads.length > 0 && `with ${leads.join(', ')}`,
              criteria.length > 0 && `could show ${criteria.join(', ')}`,
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
