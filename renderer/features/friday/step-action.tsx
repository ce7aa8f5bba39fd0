import { useServices } from '../../hooks/services.ts';
import { Button } from '../../ui/button.tsx';
import type { FridayStep } from './friday-words.ts';
import { sendKeys } from './friday-words.ts';

interface StepActionProps {
  step: FridayStep;
  isSent: boolean;
  onContinue: () => void;
  onSent: () => void;
}

/** What the toolbar offers: to go on, and at the end to say that the note was sent, or was not after all. */
export function StepAction({ step, isSent, onContinue, onSent }: StepActionProps) {
  const { info } = useServices();
  if (step !== 'send') {
    return (
      <Button variant="primary" shortcut={step === 'decide' ? '↵' : sendKeys(info)} onClick={onContinue}>
        Continue
      </Button>
    );
  }
  if (isSent) {
    return (
      <Button variant="ghost" onClick={onSent}>
        Not sent after all
      </Button>
    );
  }
  return (
    <Button shortcut={sendKeys(info)} onClick={onSent}>
      Mark as sent
    </Button>
  );
}
