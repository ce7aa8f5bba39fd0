import { useState } from 'react';
import { CircleAlert } from 'lucide-react';
import type { PlannedGoal } from '../../../shared/goals/back-plan-goals.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface BackPlanRowProps {
  title: string;
  /** `null` while the plan cannot be made. */
  planned: PlannedGoal | null;
  days: number;
  error: string | undefined;
  chosen: boolean;
  onDaysChange: (days: number) => void;
  onBlur: () => void;
  onChosenChange: (chosen: boolean) => void;
}

/** What the plan says of the step's day. */
function dayOf({ step, existing }: PlannedGoal): string {
  const day = `${exactDay(step.on)}${step.moved ? ', the Friday before' : ''}`;
  if (existing === null) return day;
  const target = existing.targetOn === null ? 'without a target date' : `target ${exactDay(existing.targetOn)}`;
  return `${day} · a goal already, ${target}`;
}

/** One step: take it or not, how many days before the close, and the day that this comes to. */
export function BackPlanRow(props: BackPlanRowProps) {
  const { title, planned, days, error, chosen, onDaysChange, onBlur, onChosenChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const isGoal = planned !== null && planned.existing !== null;
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 border-b border-border py-2">
      <Checkbox
        className="min-h-control w-36"
        label={title}
        checked={chosen && planned !== null && !isGoal}
        disabled={planned === null || isGoal}
        onCheckedChange={onChosenChange}
      />
      <TextField
        label={`Days before the close: ${title}`}
        hideLabel
        className="w-32"
        inputMode="numeric"
        inputClassName="text-right"
        value={typed ?? (Number.isNaN(days) ? '' : String(days))}
        error={error}
        onValueChange={(text) => {
          setTyped(text);
          onDaysChange(text.trim() === '' ? Number.NaN : Number(text));
        }}
        onBlur={() => {
          if (!Number.isNaN(days)) setTyped(null);
          onBlur();
        }}
      />
      <span className="min-h-control pt-1.5 text-text-2">days before</span>
      {planned && (
        <span className="flex min-w-40 flex-1 flex-col gap-0.5 pt-1.5">
          <span>{dayOf(planned)}</span>
          {planned.step.late && !isGoal && (
            <span className="flex gap-1 text-12 text-warn">
              <Icon icon={CircleAlert} className="size-3.5" /> {planned.step.late}
            </span>
          )}
        </span>
      )}
    </li>
  );
}
