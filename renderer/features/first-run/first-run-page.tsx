import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { BeginStep } from './begin-step.tsx';
import { CriteriaStep } from './criteria-step.tsx';
import type { FirstRunStep } from './first-run-answers.ts';
import { firstRunSteps, missingAnswers } from './first-run-answers.ts';
import { MachineStep } from './machine-step.tsx';
import { useFirstRun } from './use-first-run.ts';
import { YouStep } from './you-step.tsx';

interface FirstRunPageProps {
  /** Opens the sample career as its own profile; nothing of the answers is used or lost. */
  onOpenSample: () => Promise<void>;
  /** Called once the record has begun, with the place to go to, and whether it brought a ladder of its own. */
  onDone: (target: '/today' | '/import?source=git', ownLadder: boolean) => void;
}

const headings: Record<FirstRunStep, string> = {
  machine: 'Whose machine is this?',
  criteria: 'What you are measured by',
  you: 'You and your next step',
  begin: 'How do you want to begin?',
};

/** First run: four short steps that can be left and taken up again. Nothing is created before the last one. */
export function FirstRunPage({ onOpenSample, onDone }: FirstRunPageProps) {
  const { answers, answer, begin, flush, loading } = useFirstRun();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { step } = answers;
  const place = firstRunSteps.indexOf(step);

  useEffect(() => {
    if (!loading) heading.current?.focus();
  }, [step, loading]);

  const goTo = (index: number) => {
    const next = firstRunSteps[index];
    if (next) answer({ step: next });
  };
  const onContinue = () => {
    const stuck = Object.keys(missingAnswers(answers)).length > 0;
    setTried(stuck);
    if (!stuck) goTo(place + 1);
  };
  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  const onBegin = (target: '/today' | '/import?source=git') =>
    void during(async () => {
      if (await begin()) onDone(target, answers.criteria === 'pasted');
    });

  if (loading) return <Skeleton lines={6} />;
  return (
    <div className="flex h-full flex-col overflow-y-auto">
      <div className="window-drag min-h-toolbar shrink-0" />
      <form
        className="@container mx-auto flex w-full max-w-today flex-col gap-4 px-4 pt-[6vh] pb-8 leading-reading"
        onSubmit={(event) => {
          event.preventDefault();
          onContinue();
        }}
      >
        <h1 className="text-20 font-semibold">Welcome to Rungbook</h1>
        <div className="mt-4 flex items-baseline justify-between gap-4">
          <h2 ref={heading} tabIndex={-1} className="text-15 font-semibold">
            {headings[step]}
          </h2>
          <p className="shrink-0 text-12 text-text-3">
            {place + 1} of {firstRunSteps.length}
          </p>
        </div>
        {step === 'machine' && <MachineStep answers={answers} answer={answer} />}
        {step === 'criteria' && <CriteriaStep answers={answers} answer={answer} tried={tried} />}
        {step === 'you' && <YouStep answers={answers} answer={answer} tried={tried} />}
        {step === 'begin' && (
          <BeginStep
            busy={busy}
            onImport={() => onBegin('/import?source=git')}
            onEmpty={() => onBegin('/today')}
            onSample={() =>
              void during(async () => {
                await flush();
                await onOpenSample();
              })
            }
          />
        )}
        <div className="mt-2 flex gap-2">
          {step !== 'begin' && (
            <Button variant="primary" type="submit">
              Continue
            </Button>
          )}
          {place > 0 && (
            <Button disabled={busy} onClick={() => goTo(place - 1)}>
              Back
            </Button>
          )}
        </div>
      </form>
    </div>
  );
}
