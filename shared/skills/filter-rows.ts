import type { Rater } from './rating.ts';
import type { SkillRow } from './skill-matrix.ts';

export const skillFilters = ['all', 'not-rated', 'stale', 'gap'] as const;
export type SkillFilter = (typeof skillFilters)[number];

/** Does the row belong to the slice? "Not rated" asks for the rater who is rating now; a gap of zero is agreement, hence none. */
export function fitsFilter({ latest, stale, gaps }: SkillRow, filter: SkillFilter, rater: Rater): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'not-rated':
      return latest[rater] === undefined;
    case 'stale':
      return stale.some((rating) => rating.rater === rater);
    case 'gap':
      return (gaps.widest ?? 0) !== 0;
  }
}
