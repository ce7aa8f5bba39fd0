import { SlidersHorizontal, UsersRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PropertyLine } from '../../ui/property-line.tsx';
import { betterWords, cadenceWords, targetInWords, teamWords } from './metric-words.ts';

interface MetricSummaryProps {
  form: RecordForm<'metric'>;
  startsOpen: boolean;
  /** The fields behind the line. */
  children: ReactNode;
}

const factFields = ['unit', 'targetLower', 'targetUpper', 'cadence', 'better'];

/** Target, cadence and the fixed mark as one quiet line; the fields unfold beneath it, and by themselves when one is not valid. */
export function MetricSummary({ form: { value, errors }, startsOpen, children }: MetricSummaryProps) {
  const [chosen, setChosen] = useState(startsOpen);
  const bodyId = useId();
  const open = chosen || factFields.some((field) => errors[field] !== undefined);
  const target = targetInWords(value);
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0 flex-1 pt-1.5">
          <PropertyLine
            facts={[
              target ? `target ${target}` : 'no target yet',
              betterWords[value.better],
              cadenceWords[value.cadence],
              <span key="team" className="flex items-center gap-1">
                <Icon icon={UsersRound} className="size-3.5" />
                {teamWords}
              </span>,
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
