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

function NewCheckpoint({ goal, checkpoints, beforeSave, onDone }: GoalCheckpointsProps & { onDone: () => void }) {
  const form = useCheckpointForm({ goal, step: usualStep(goal, checkpoints), beforeSave, onDone });
  return form && <CheckpointForm form={form} goal={goal} withButton />;
}

/** The next checkpoint of a goal, and all that were written. A closed goal asks for none, but can be taken up again by one. */
export function GoalCheckpoints({ goal, checkpoints, beforeSave }: GoalCheckpointsProps) {
  const [again, setAgain] = useState(false);
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
        <NewCheckpoint goal={goal} checkpoints={checkpoints} beforeSave={beforeSave} onDone={() => setAgain(false)} />
      )}
      <CheckpointHistory goal={goal} checkpoints={checkpoints} />
    </Section>
  );
}
