import { useState } from 'react';
import { usualStep } from '../../../shared/goals/checkpoint-step.ts';
import type { Checkpoint } from '../../../shared/goals/checkpoint.ts';
import type { Goal } from '../../../shared/goals/goal.ts';
import { isOpen } from '../../../shared/goals/goal.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { CheckpointForm } from './checkpoint-form.tsx';
import { CheckpointHistory } from './checkpoint-history.tsx';
import { useCheckpointForm } from './use-checkpoint-form.ts';

interface GoalCheckpointsProps {
  goal: Goal;
  checkpoints: readonly Checkpoint[];
  beforeSave: () => Promise<void>;
}

interface NewCheckpointProps extends GoalCheckpointsProps {
  onDone: () => void;
  onPending: (checkpoint: Checkpoint | null) => void;
}

function NewCheckpoint({ goal, checkpoints, onPending, ...ends }: NewCheckpointProps) {
  const shownIn = { checkpoints, onPending };
  const form = useCheckpointForm({ goal, step: usualStep(goal, checkpoints), shownIn, ...ends });
  return form && <CheckpointForm form={form} goal={goal} withButton />;
}

/** The next checkpoint of a goal, and all that were written. A closed goal asks for none, but can be taken up again by one. */
export function GoalCheckpoints({ goal, checkpoints, beforeSave }: GoalCheckpointsProps) {
  const [again, setAgain] = useState(false);
  // Shown with the key, before the disk has it. What was not saved goes again, and its text still stands in the form.
  const [pending, setPending] = useState<Checkpoint | null>(null);
  if (pending && checkpoints.some(({ id }) => id === pending.id)) setPending(null);
  const open = isOpen(goal);
  return (
    <Section
      title="Checkpoints"
      action={
        !open && !again ? (
          <Button variant="ghost" onClick={() => setAgain(true)}>
            Take it up again
          </Button>
        ) : undefined
      }
    >
      {(open || again) && (
        <NewCheckpoint
          goal={goal}
          checkpoints={checkpoints}
          beforeSave={beforeSave}
          onDone={() => setAgain(false)}
          onPending={setPending}
        />
      )}
      <CheckpointHistory goal={goal} checkpoints={pending ? [...checkpoints, pending] : checkpoints} />
    </Section>
  );
}
