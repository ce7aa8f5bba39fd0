import { z } from 'zod';
import { isLocalDate } from '../../../shared/dates/local-date.ts';

const steps = ['machine', 'criteria', 'you', 'begin'] as const;
export type FirstRunStep = (typeof steps)[number];
export const firstRunSteps: readonly FirstRunStep[] = steps;

/** What was answered so far; kept as a draft, so that the first run can be left and taken up again. */
export const FirstRunAnswersSchema = z.object({
  step: z.enum(steps),
  machine: z.enum(['own', 'employer', 'unknown']),
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
  name: '',
  employer: '',
  title: '',
  startedOn: null,
  cycleClosesOn: null,
};

/** What stands in the way of beginning, by field; empty when nothing does. Everything but a half-told position may stay open. */
export function missingAnswers({ employer, title, startedOn }: FirstRunAnswers): { startedOn?: string } {
  const told = employer.trim() !== '' || title.trim() !== '';
  const dated = startedOn !== null && isLocalDate(startedOn);
  return told && !dated ? { startedOn: 'Say since when; a month is enough, written as its first day.' } : {};
}
