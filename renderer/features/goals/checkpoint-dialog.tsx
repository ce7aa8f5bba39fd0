import { useRef } from 'react';
import type { CheckpointStep } from '../../../shared/goals/checkpoint-step.ts';
import type { Goal } from '../../../shared/goals/goal.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CheckpointForm } from './checkpoint-form.tsx';
import { useCheckpointForm } from './use-checkpoint-form.ts';

interface CheckpointDialogProps {
  goal: Goal;
  step: CheckpointStep;
  onClose: () => void;
}

/** Asks for the words that go with a move on the board: a status changes only together with a checkpoint. */
export function CheckpointDialog({ goal, step, onClose }: CheckpointDialogProps) {
  const words = useRef<HTMLTextAreaElement>(null);
  const form = useCheckpointForm({ goal, step, stepIsAsked: true, onDone: onClose });
  if (!form) return null;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Checkpoint"
      description={goal.outcome}
      initialFocus={words}
      footer={
        <>
          <Button onClick={onClose}>Leave it where it was</Button>
          <Button variant="primary" shortcut="Ctrl ↵" disabled={form.busy} onClick={() => void form.save()}>
            Add checkpoint
          </Button>
        </>
      }
    >
      <CheckpointForm form={form} goal={goal} wordsRef={words} withButton={false} />
    </Dialog>
  );
}
