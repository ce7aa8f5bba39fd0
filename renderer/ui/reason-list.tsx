import { Target } from 'lucide-react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import type { SelectOption } from './select-field.tsx';
import { SelectField } from './select-field.tsx';

/** One reason of a committee: the words, what they are about, and the goal that was made of it. */
export interface Reason {
  index: number;
  reason: string;
  criterionId: string | null;
  goal: { id: string; status: string; criterionIds: readonly string[] } | null;
}

export interface ReasonListProps<R extends Reason> {
  reasons: readonly R[];
  /** The criteria that a reason can be about. */
  criteria: readonly SelectOption<string>[];
  onAssign: (index: number, criterionId: string | null) => void;
  onMakeGoal: (reason: R) => void;
}

const NONE = 'none';

/** The reasons for "not yet", each a gap: what it is about, and the way to a goal, or the goal itself. */
export function ReasonList<R extends Reason>({ reasons, criteria, onAssign, onMakeGoal }: ReasonListProps<R>) {
  const options = [{ value: NONE, label: 'about no criterion' }, ...criteria];
  return (
    <ul className="flex flex-col divide-y divide-border">
      {reasons.map((one) => (
        <li key={one.index} className="flex flex-col gap-1.5 py-2">
          <p className="select-content max-w-reading leading-reading">{one.reason}</p>
          {one.goal === null ? (
            <div className="flex flex-wrap items-center gap-2">
              <SelectField
                label={`What “${one.reason}” is about`}
                hideLabel
                className="w-56"
                options={options}
                value={one.criterionId ?? NONE}
                onValueChange={(value) => onAssign(one.index, value === NONE ? null : value)}
              />
              <Button icon={Target} aria-label={`Make a goal of “${one.reason}”`} onClick={() => onMakeGoal(one)}>
                Make it a goal
              </Button>
            </div>
          ) : (
            <GoalLink goal={one.goal} criteria={criteria} />
          )}
        </li>
      ))}
    </ul>
  );
}

function GoalLink({
  goal,
  criteria,
}: {
  goal: NonNullable<Reason['goal']>;
  criteria: readonly SelectOption<string>[];
}) {
  const about = criteria.find(({ value }) => goal.criterionIds.includes(value))?.label;
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 text-12 text-text-2">
      <Icon icon={Target} className="size-3.5" />
      <a href={`#/goals/${goal.id}`} draggable={false} className="rounded-6 text-accent hover:underline">
        a goal
      </a>
      <span>· {goal.status.replace('-', ' ')}</span>
      {about && <span>· {about}</span>}
    </p>
  );
}
