import type { LatestBy } from './latest-ratings.ts';
import type { Rater } from './rating.ts';
import type { SkillRow } from './skill-matrix.ts';

/** Who is rating now; a mentor or manager may be named. */
export interface WhoRates {
  rater: Rater;
  personId: string | null;
}

/** Must my own rating stay out of sight? As long as the other one at the screen has not answered: seeing mine would lead theirs. */
export function isCovered(latest: LatestBy, { rater, personId }: WhoRates): boolean {
  if (rater === 'self') return false;
  const theirs = latest[rater];
  return theirs === undefined || (personId !== null && theirs.personId !== personId);
}

const noGaps = { mentor: null, manager: null, widest: null };

/** The row as the one who is rating now may see it: without my own ratings until theirs is in. */
export function coverOwn(row: SkillRow, who: WhoRates): SkillRow {
  if (!isCovered(row.latest, who)) return row;
  const latest: LatestBy = { ...row.latest };
  delete latest.self;
  const stale = row.stale.filter(({ rater }) => rater !== 'self');
  return { ...row, latest, gaps: noGaps, stale, sparkline: [] };
}
