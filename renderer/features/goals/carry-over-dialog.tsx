import { useState } from 'react';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import { addDays } from '../../../shared/dates/local-date.ts';
import type { Goal } from '../../../shared/goals/goal.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';
import type { GoalAnswer } from '../../hooks/use-goal-actions.ts';
import { useGoalActions } from '../../hooks/use-goal-actions.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface CarryOverDialogProps {
  /** Overdue goals, the longest waiting first. */
  goals: readonly Goal[];
  onClose: () => void;
}

const FOUR_WEEKS = 28;

/** Gives overdue goals one new day, with a checkpoint each that says from when to when; so a goal carried over three times shows it. */
export function CarryOverDialog({ goals, onClose }: CarryOverDialogProps) {
  const today = useToday();
  const { carryOver } = useGoalActions();
  const [to, setTo] = useState<LocalDate>(() => addDays(today, FOUR_WEEKS));
  const [words, setWords] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [answer, setAnswer] = useState<GoalAnswer | null>(null);
  const chosen = goals.filter(({ id }) => !left.has(id));
  const refusal = answer && !answer.ok ? answer : null;
  const save = async (): Promise<void> => {
    const result = await carryOver(
      chosen.map(({ id }) => id),
      { to, words },
      today,
    );
    if (result.ok) onClose();
    else setAnswer(result);
  };
  const toggle = (id: string, take: boolean) => {
    const next = new Set(left);
    if (take) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Carry over"
      description="A new target date, written down as a checkpoint. The status stays as it is."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={chosen.length === 0} onClick={() => void save()}>
            Carry over {chosen.length === 1 ? '1 goal' : `${chosen.length} goals`}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <ul className="flex flex-col gap-1">
          {goals.map((goal) => (
            <li key={goal.id}>
              <Checkbox
                checked={!left.has(goal.id)}
                onCheckedChange={(take) => toggle(goal.id, take)}
                label={
                  <>
                    {goal.outcome}
                    <span className="text-12 text-text-2">
                      {' '}
                      · target date {goal.targetOn === null ? 'none' : exactDay(goal.targetOn)}
                    </span>
                  </>
                }
              />
            </li>
          ))}
        </ul>
        <DateField
          label="New target date"
          className="w-40"
          today={today}
          value={to}
          error={refusal?.field === 'targetOn' ? refusal.words : undefined}
          onValueChange={(day) => {
            setAnswer(null);
            if (day) setTo(day);
          }}
        />
        <TextArea
          label="Why, in a few words (optional)"
          rows={2}
          value={words}
          error={refusal && refusal.field !== 'targetOn' ? refusal.words : undefined}
          onValueChange={setWords}
        />
      </div>
    </Dialog>
  );
}
