import type { FirstRunAnswers } from './first-run-answers.ts';

/** What a step of the first run is given: the answers so far, and a way to give more. */
export interface StepProps {
  answers: FirstRunAnswers;
  answer: (fields: Partial<FirstRunAnswers>) => void;
}
