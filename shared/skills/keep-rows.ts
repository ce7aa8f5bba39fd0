import type { SkillRow } from './skill-matrix.ts';
import { raters } from './rating.ts';

const sameRatings = (one: SkillRow, other: SkillRow): boolean =>
  raters.every((rater) => one.latest[rater]?.id === other.latest[rater]?.id) &&
  one.stale.length === other.stale.length &&
  one.sparkline.length === other.sparkline.length &&
  one.sparkline.every(({ rating }, index) => rating.id === other.sparkline[index]?.rating.id);

/**
 * The rows of `after`, each replaced by the one of `before` where both say the same: ratings are written once, so the same ids are
 * the same words. What stays the same object is not drawn again, and a rating shows as soon as its own row is drawn.
 */
export function keepRows(before: readonly SkillRow[], after: readonly SkillRow[]): SkillRow[] {
  const known = new Map(before.map((row) => [row.key, row]));
  return after.map((row) => {
    const earlier = known.get(row.key);
    return earlier && earlier.skill === row.skill && sameRatings(earlier, row) ? earlier : row;
  });
}
