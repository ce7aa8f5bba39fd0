import { raters } from '../skills/rating.ts';
import type { SparseRecord } from './sample-career.ts';
import type { SampleSkill } from './sample-growth.ts';

const idOf = (number: number): string => `5a3b1e00-0016-4000-8000-${String(number).padStart(12, '0')}`;

/** Every rating of the sample as a record of its own, by skill and rater; ids follow that order. */
export function ratingsOfSkills(skills: readonly SampleSkill[], ladderVersion: string): SparseRecord[] {
  const ratings: SparseRecord[] = [];
  for (const { skillKind, skillId, ...by } of skills) {
    for (const rater of raters) {
      for (const said of by[rater] ?? []) {
        const id = idOf(ratings.length + 1);
        ratings.push({ id, skillKind, skillId, rater, personId: null, ladderVersion, note: '', entryIds: [], ...said });
      }
    }
  }
  return ratings;
}
