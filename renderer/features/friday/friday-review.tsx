import type { WeeklyReview } from '../../hooks/use-weekly-review.ts';
import { useServices } from '../../hooks/services.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import { useWeeklyProposals } from '../../hooks/use-weekly-proposals.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AnswerStep } from './answer-step.tsx';
import { DecideStep } from './decide-step.tsx';
import { FridayFoot } from './friday-foot.tsx';
import type { FridayStep } from './friday-words.ts';
import { noteName, sendKeys, steps } from './friday-words.ts';
import { SendStep } from './send-step.tsx';
import { useFridayReview } from './use-friday-review.ts';
import { useFridayStep } from './use-friday-step.ts';
import { useStepKeys } from './use-step-keys.ts';

interface FridayReviewProps {
  form: RecordForm<'note'>;
  review: WeeklyReview;
}

const following: Record<FridayStep, FridayStep | null> = { decide: 'answer', answer: 'send', send: null };
const preceding: Record<FridayStep, FridayStep | null> = { decide: null, answer: 'decide', send: 'answer' };

/** The three steps of one review. Each is saved when it is left, and a review may be left at any of them. */
export function FridayReview({ form, review: { span, notes } }: FridayReviewProps) {
  const { info, now } = useServices();
  const { value, change, save, errors } = form;
  const [step, setStep] = useFridayStep(value);
  const proposals = useWeeklyProposals(span, notes, value.id);
  const { decisions, kept, texts, choose, setPerson } = useFridayReview(form, span, proposals, step === 'send');
  const go = (next: FridayStep | null): void => {
    void save();
    if (next) setStep(next);
  };
  const markSent = (): void => {
    change({ sentOn: value.sentOn === null ? now() : null });
    void save();
  };
  const next = following[step];
  const isSent = value.sentOn !== null;
  const onward = next ? () => go(next) : isSent ? () => undefined : markSent;
  useStepKeys(onward, preceding[step] === null ? null : () => go(preceding[step]));
  return (
    <Page
      title="Friday review"
      actions={
        next ? (
          <Button variant="primary" shortcut={step === 'decide' ? '↵' : sendKeys(info)} onClick={onward}>
            Continue
          </Button>
        ) : (
          <Button
            variant={isSent ? 'ghost' : 'secondary'}
            shortcut={isSent ? undefined : sendKeys(info)}
            onClick={markSent}
          >
            {isSent ? 'Not sent after all' : 'Mark as sent'}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-6">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <SegmentedControl label="Step" segments={steps} value={step} onValueChange={(chosen) => go(chosen)} />
          <p className="text-text-2">{noteName(span)}</p>
        </div>
        {!proposals || !kept || !texts ? (
          <Skeleton lines={6} />
        ) : (
          <>
            {step === 'decide' && (
              <DecideStep {...{ span, proposals, decisions }} onChoose={choose} onContinue={onward} />
            )}
            {step === 'answer' && (
              <AnswerStep
                answers={value.answers}
                errors={errors}
                kept={kept}
                onAnswer={(answers) => change({ answers })}
              />
            )}
            {step === 'send' && <SendStep {...{ form, texts, kept }} onPerson={setPerson} />}
          </>
        )}
        <FridayFoot form={form} earlier={notes.filter(({ id }) => id !== value.id).length} />
      </div>
    </Page>
  );
}
