import { z } from 'zod';
import { criterionLines } from '../../../shared/ladder/ladder-from-lines.ts';
import { isLocalDate } from '../../../shared/dates/local-date.ts';

const steps = ['machine', 'criteria', 'you', 'begin'] as const;
export type FirstRunStep = (typeof steps)[number];
export const firstRunSteps: readonly FirstRunStep[] = steps;

/** What was answered so far; kept as a draft, so that the first run can be left and taken up again. */
export const FirstRunAnswersSchema = z.object({
  step: z.enum(steps),
  machine: z.enum(['own', 'employer', 'unknown']),
  criteria: z.enum(['ours', 'pasted']),
  pasted: z.string(),
  name: z.string(),
  employer: z.string(),
  title: z.string(),
  startedOn: z.string().nullable(),
  cycleClosesOn: z.string().nullable(),
});
export type FirstRunAnswers = z.infer<typeof FirstRunAnswersSchema>;

export const noAnswers: FirstRunAnswers = {
  step: 'machine',
  machine: 'unknown',
  criteria: 'ours',
  pasted: '',
  name: '',
  employer: '',
  title: '',
  startedOn: null,
  cycleClosesOn: null,
};

/** What stands in the way of going on, by field; empty when nothing does. */
export interface MissingAnswers {
  pasted?: string;
  startedOn?: string;
}

/** Looks at the answers of the current step alone; everything but an empty paste or a half-told position may stay open. */
export function missingAnswers({
  step,
  criteria,
  pasted,
  employer,
  title,
  startedOn,
}: FirstRunAnswers): MissingAnswers {
  if (step === 'criteria' && criteria === 'pasted' && criterionLines(pasted).length === 0) {
    return { pasted: 'Paste at least one criterion, or choose Senior → Staff.' };
  }
  const told = employer.trim() !== '' || title.trim() !== '';
  const dated = startedOn !== null && isLocalDate(startedOn);
  return step === 'you' && told && !dated
    ? { startedOn: 'Say since when; a month is enough, written as its first day.' }
    : {};
}
