import { today as dayOf } from '../../../shared/dates/clock.ts';
import type { WeekSpan } from '../../../shared/weekly/week-of.ts';
import { useServices } from '../../hooks/services.ts';
import { useToday } from '../../hooks/use-today.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import type { FridayStep } from './friday-words.ts';
import { noteName, sentInWords, steps } from './friday-words.ts';

interface StepHeadProps {
  step: FridayStep;
  span: WeekSpan;
  sentOn: string | null;
  onStep: (step: FridayStep) => void;
}

/** Where one is in the review, the days it is about, and whether its note was sent. */
export function StepHead({ step, span, sentOn, onStep }: StepHeadProps) {
  const { zone } = useServices();
  const today = useToday();
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <SegmentedControl label="Step" segments={steps} value={step} onValueChange={onStep} />
      <p role="status" className="text-text-2">
        {noteName(span)}
        {sentOn !== null && ` · ${sentInWords(dayOf({ now: sentOn, zone }), today)}`}
      </p>
    </div>
  );
}
