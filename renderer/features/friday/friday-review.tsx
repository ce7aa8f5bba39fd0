import type { WeeklyReview } from '../../hooks/use-weekly-review.ts';
import { useServices } from '../../hooks/services.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import { useWeeklyGit } from '../../hooks/use-weekly-git.ts';
import { useWeeklyProposals } from '../../hooks/use-weekly-proposals.ts';
import { Page } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AnswerStep } from './answer-step.tsx';
import { DecideStep } from './decide-step.tsx';
import { FridayFoot } from './friday-foot.tsx';
import type { FridayStep } from './friday-words.ts';
import { SendStep } from './send-step.tsx';
import { StepAction } from './step-action.tsx';
import { StepHead } from './step-head.tsx';
import { useFridayReview } from './use-friday-review.ts';
import { useFridayStep } from './use-friday-step.ts';
import { useKeptGit } from './use-kept-git.ts';
import { useStepKeys } from './use-step-keys.ts';

interface FridayReviewProps {
  form: RecordForm<'note'>;
  review: WeeklyReview;
}

const following: Record<FridayStep, FridayStep | null> = { decide: 'answer', answer: 'send', send: null };
const preceding: Record<FridayStep, FridayStep | null> = { decide: null, answer: 'decide', send: 'answer' };

/** The three steps of one review. Each is saved when it is left, and a review may be left at any of them. */
export function FridayReview({ form, review: { span, notes } }: FridayReviewProps) {
  const { now } = useServices();
  const { value, change, save, errors } = form;
  const [step, setStep] = useFridayStep(value);
  const git = useKeptGit(form, useWeeklyGit(span), step === 'decide');
  const proposals = useWeeklyProposals(span, notes, value.id, git.proposals);
  const { decisions, kept, texts, check, choose, setPerson } = useFridayReview(form, span, proposals, step === 'send');
  const go = (next: FridayStep | null): void => {
    void save();
    if (next) setStep(next);
  };
  const markSent = (): void => {
    change({ sentOn: value.sentOn === null ? now() : null });
    void save();
  };
  const isSent = value.sentOn !== null;
  const onward = (): void => go(following[step]);
  const atEnd = isSent ? null : markSent;
  useStepKeys(following[step] === null ? atEnd : onward, preceding[step] && (() => go(preceding[step])));
  return (
    <Page
      title="Friday review"
      actions={<StepAction step={step} isSent={isSent} onContinue={onward} onSent={markSent} />}
    >
      <div className="flex flex-col gap-6">
        <StepHead step={step} span={span} sentOn={value.sentOn} onStep={go} />
        {!proposals || !kept || !texts || !check ? (
          <Skeleton lines={6} />
        ) : (
          <>
            {step === 'decide' && (
              <DecideStep {...{ span, proposals, decisions, git }} onChoose={choose} onContinue={onward} />
            )}
            {step === 'answer' && (
              <AnswerStep
                answers={value.answers}
                errors={errors}
                kept={kept}
                onAnswer={(answers) => change({ answers })}
              />
            )}
            {step === 'send' && <SendStep {...{ form, texts, kept, check }} onPerson={setPerson} />}
          </>
        )}
        <FridayFoot form={form} earlier={notes.filter(({ id }) => id !== value.id).length} />
      </div>
    </Page>
  );
}
