import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { WeeklyNote } from '../../../shared/weekly/weekly-note.ts';
import type { FridayStep } from './friday-words.ts';
import { steps } from './friday-words.ts';

/** Where one left off: a text to send, an answer begun, or the beginning. */
function leftOffAt({ noteText, sentOn, answers }: WeeklyNote): FridayStep {
  if (noteText !== '' || sentOn !== null) return 'send';
  return answers.changedForOthers + answers.stuck === '' ? 'decide' : 'answer';
}

/** The step of the review, kept in the address; one that names none goes on where it was left off. */
export function useFridayStep(saved: WeeklyNote): [FridayStep, (step: FridayStep) => void] {
  const [params, setParams] = useSearchParams();
  // Looked at once: emptying a field must not lead to another step.
  const [begin] = useState(() => leftOffAt(saved));
  const step = steps.find(({ value }) => value === params.get('step'))?.value ?? begin;
  const go = useCallback((next: FridayStep) => setParams({ step: next }, { replace: true }), [setParams]);
  return [step, go];
}
