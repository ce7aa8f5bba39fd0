import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface PlanDialogProps {
  title: string;
  description: ReactNode;
  /** How many goals would be made. */
  count: number;
  onTake: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of every plan: look, choose, and make the goals in one action that one Undo takes back. */
export function PlanDialog({ title, description, count, onTake, onClose, children }: PlanDialogProps) {
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="large"
      title={title}
      description={description}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={count === 0} onClick={onTake}>
            {count === 0 ? 'Make these goals' : count === 1 ? 'Make this goal' : `Make these ${count} goals`}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
