import type { CheckpointStep } from '../../../shared/goals/checkpoint-step.ts';
import type { Progress } from '../../../shared/goals/checkpoint.ts';
import type { Goal, GoalStatus } from '../../../shared/goals/goal.ts';
import { targetInWords } from '../../../shared/goals/target-in-words.ts';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';

/** What needs a decision first, then what runs, then what is over. */
export const listOrder: readonly GoalStatus[] = ['at-risk', 'active', 'planned', 'done', 'dropped'];

export const statusWords: Record<GoalStatus, string> = {
  planned: 'Planned',
  active: 'Active',
  'at-risk': 'At risk',
  done: 'Done',
  dropped: 'Dropped',
};

export const stepWords: Record<CheckpointStep, string> = {
  'not-begun': 'Not begun',
  'on-track': 'On track',
  slipping: 'Slipping',
  blocked: 'Blocked',
  reached: 'Reached',
  dropped: 'Dropped',
};

/** What the words of a checkpoint are asked for, by step. */
export const wordsLabel: Record<CheckpointStep, string> = {
  'not-begun': 'What it waits for',
  'on-track': 'What moved',
  slipping: 'What holds it up',
  blocked: 'What is in the way',
  reached: 'How you know',
  dropped: 'Why it is dropped',
};

export const horizonWords: Record<NonNullable<Goal['horizon']>, string> = {
  '30-days': '30 days',
  '60-days': '60 days',
  '90-days': '90 days',
  '6-months': '6 months',
  '12-months': '12 months',
  'long-term': 'long term',
};

/** The second line of a goal in the list. */
export const goalLine = (goal: Goal, today: LocalDate): string =>
  [targetInWords(goal, today), goal.horizon && horizonWords[goal.horizon]].filter(Boolean).join(' · ');

/** From when to when, without doubt; for a tooltip and the table. */
export const spanExactly = ({ startsOn, targetOn }: Goal): string =>
  `${exactDay(startsOn)} to ${targetOn === null ? 'no target date' : exactDay(targetOn)}`;

/** The first line of each screen that has nothing to show yet. */
export const emptyWords = 'No goals yet. Name one thing that will be true in three months, and how you will know.';

/** How it was going, beside a status that does not say it. */
export const progressWords: Record<Progress, string> = {
  'on-track': 'was on track',
  slipping: 'slipping',
  blocked: 'blocked',
  reached: 'reached',
};
