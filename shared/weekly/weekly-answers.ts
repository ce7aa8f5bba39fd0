import { z } from 'zod';
import { ProseSchema } from '../record/record-base.ts';

/** The two questions of Friday, in the order in which they are asked. */
export const weeklyQuestions = [
  { id: 'changedForOthers', text: 'What changed for others?' },
  { id: 'stuck', text: 'What is stuck?' },
] as const;

/** The answers, Markdown in the author's words; they are written to be sent. Empty: nothing to say this week. */
export const WeeklyAnswersSchema = z.object({ changedForOthers: ProseSchema, stuck: ProseSchema });
export type WeeklyAnswers = z.infer<typeof WeeklyAnswersSchema>;

/** Nothing answered yet. */
export const noAnswers: WeeklyAnswers = { changedForOthers: '', stuck: '' };
