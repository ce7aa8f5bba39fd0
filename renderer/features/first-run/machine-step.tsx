import { SegmentedControl } from '../../ui/segmented-control.tsx';
import type { FirstRunAnswers } from './first-run-answers.ts';
import type { StepProps } from './step-props.ts';

const machines: { value: FirstRunAnswers['machine']; label: string }[] = [
  { value: 'own', label: 'My own' },
  { value: 'employer', label: 'My employer’s' },
  { value: 'unknown', label: 'Rather not say' },
];

/** Whose machine it is, and what follows from it in plain words. */
export function MachineStep({ answers, answer }: StepProps) {
  return (
    <>
      <SegmentedControl
        label="Whose machine is this?"
        segments={machines}
        value={answers.machine}
        onValueChange={(machine) => answer({ machine })}
        className="self-start"
      />
      <p>
        Your record stays on this machine: no account, no server, no network. It is not encrypted, so whoever
        administers the machine can read it.
      </p>
      {answers.machine === 'employer' && (
        <p>
          On an employer’s machine that is your employer. Know the rules: what you may write down about your work, and
          what may leave with you. Keep your own words here, not their documents.
        </p>
      )}
    </>
  );
}
