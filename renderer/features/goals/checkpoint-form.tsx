import type { KeyboardEvent, RefObject } from 'react';
import { checkpointSteps } from '../../../shared/goals/checkpoint-step.ts';
import type { Goal } from '../../../shared/goals/goal.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { stepWords, wordsLabel } from './goal-words.ts';
import type { useCheckpointForm } from './use-checkpoint-form.ts';

interface CheckpointFormProps {
  form: NonNullable<ReturnType<typeof useCheckpointForm>>;
  goal: Goal;
  wordsRef?: RefObject<HTMLTextAreaElement | null>;
  /** A dialog has its button in its foot. */
  withButton: boolean;
}

const steps = checkpointSteps.map((step) => ({ value: step, label: stepWords[step] }));

/** How it goes, in one choice and a few words; the target date can move with it, and only with it once there is a history. */
export function CheckpointForm({ form, goal, wordsRef, withButton }: CheckpointFormProps) {
  const today = useToday();
  const { value, change, save, busy, errorOf } = form;
  const stepError = errorOf('progress') ?? errorOf(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  return (
    // The keys are those of the fields inside; the group only listens to what they let pass.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="flex flex-col gap-3" onKeyDown={onKeyDown}>
      <SegmentedControl
        label="How it goes"
        segments={steps}
        value={value.step}
        onValueChange={(step) => change({ step })}
        className="max-w-full flex-wrap self-start"
      />
      {stepError && (
        <p role="alert" className="text-12 text-bad">
          {stepError}
        </p>
      )}
      <TextArea
        ref={wordsRef}
        label={wordsLabel[value.step]}
        rows={2}
        value={value.words}
        error={errorOf('words')}
        onValueChange={(words) => change({ words })}
      />
      <div className="flex flex-wrap items-start gap-3">
        <DateField
          label="Day"
          className="w-44"
          today={today}
          value={value.on}
          error={errorOf('on')}
          onValueChange={(on) => {
            if (on) change({ on });
          }}
        />
        <DateField
          label="Target date from now on"
          className="w-44"
          today={today}
          value={value.targetOn === undefined ? goal.targetOn : value.targetOn}
          error={errorOf('targetOn')}
          onValueChange={(targetOn) => change({ targetOn })}
        />
        {withButton && (
          <Button className="mt-5 ml-auto" shortcut="Ctrl ↵" disabled={busy} onClick={() => void save()}>
            Add checkpoint
          </Button>
        )}
      </div>
    </div>
  );
}
