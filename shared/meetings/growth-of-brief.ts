import type { Goal, GoalStatus } from '../goals/goal.ts';
import type { Rating } from '../skills/rating.ts';
import { skillKey } from '../skills/rating.ts';
import type { BriefGoal, BriefRating } from './brief-record.ts';

const stateOf = (status: GoalStatus): BriefGoal['state'] => (status === 'at-risk' ? 'at risk' : status);

/** A goal as a brief tells of it. */
export const goalOfBrief = ({ id, outcome, status, audience }: Goal): BriefGoal => ({
  id,
  title: outcome.trim(),
  state: stateOf(status),
  audience,
});

/** Names of skills by `skillKey`, and of rating steps by id; what is missing is told by its id. */
export interface SkillNames {
  skills: ReadonlyMap<string, string>;
  steps: ReadonlyMap<string, string>;
}

const named = (names: ReadonlyMap<string, string>, key: string, id: string): string =>
  names.get(key) ?? id.replaceAll('-', ' ');

const givenFirst = (a: Rating, b: Rating): number =>
  a.ratedOn.localeCompare(b.ratedOn) || a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id);

/**
 * Ratings as a brief tells of them, in the order in which they were given. What a person said of me they may read; what I say of
 * myself, and what nobody is named for, is for me alone.
 */
export const ratingsOfBrief = (ratings: readonly Rating[], { skills, steps }: SkillNames): BriefRating[] =>
  [...ratings].sort(givenFirst).map((rating) => ({
    id: rating.id,
    skillId: skillKey(rating),
    skillName: named(skills, skillKey(rating), rating.skillId),
    step: named(steps, rating.step, rating.step).toLowerCase(),
    rater: rating.rater,
    ratedOn: rating.ratedOn,
    audience: rating.personId === null ? { kind: 'me' } : { kind: 'people', personIds: [rating.personId] },
  }));
