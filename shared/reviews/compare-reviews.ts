import type { Verdict } from '../readiness/verdict.ts';
import { verdictRank } from '../readiness/verdict.ts';
import type { Review, ScorecardAnswer } from './review.ts';
import { scorecardAnswers } from './review.ts';

/** Which way something moved; `open` where one of the two has no answer, so that nothing is claimed. */
export type Movement = 'up' | 'down' | 'same' | 'open';

/** One criterion in both reviews. Evidence is compared by id. */
export interface CriterionChange {
  criterionId: string;
  before: Verdict;
  after: Verdict;
  movement: Movement;
  newEvidenceIds: string[];
  goneEvidenceIds: string[];
}

/** One dimension of the scorecard in both reviews. */
export interface DimensionChange {
  dimensionId: string;
  before: ScorecardAnswer;
  after: ScorecardAnswer;
  movement: Movement;
}

/** Two reviews side by side. What only one of them knows is named, never counted as a change. */
export interface ReviewComparison {
  ladder: 'same version' | 'other version' | 'other ladder';
  criteria: CriterionChange[];
  onlyBefore: { criterionIds: string[]; dimensionIds: string[] };
  onlyAfter: { criterionIds: string[]; dimensionIds: string[] };
  dimensions: DimensionChange[];
}

const movementOf = (difference: number): Movement => (difference > 0 ? 'up' : difference < 0 ? 'down' : 'same');

function verdictMovement(before: Verdict, after: Verdict): Movement {
  const isOpen = (verdict: Verdict): boolean => verdict === 'not enough to judge';
  if (before !== after && (isOpen(before) || isOpen(after))) return 'open';
  return movementOf(verdictRank(after) - verdictRank(before));
}

function answerMovement(before: ScorecardAnswer, after: ScorecardAnswer): Movement {
  if (before === 'unknown' || after === 'unknown') return 'open';
  return movementOf(scorecardAnswers.indexOf(before) - scorecardAnswers.indexOf(after));
}

const without = (ids: readonly string[], others: readonly string[]): string[] =>
  ids.filter((id) => !others.includes(id));

function criterionChanges(before: Review, after: Review): CriterionChange[] {
  const earlier = new Map(before.criteria.map((one) => [one.criterionId, one]));
  return after.criteria.flatMap((now) => {
    const then = earlier.get(now.criterionId);
    if (!then) return [];
    return [
      {
        criterionId: now.criterionId,
        before: then.verdict,
        after: now.verdict,
        movement: verdictMovement(then.verdict, now.verdict),
        newEvidenceIds: without(now.evidenceIds, then.evidenceIds),
        goneEvidenceIds: without(then.evidenceIds, now.evidenceIds),
      },
    ];
  });
}

function dimensionChanges(before: Review, after: Review): DimensionChange[] {
  const earlier = new Map(before.scorecard.map((one) => [one.dimensionId, one.answer]));
  return after.scorecard.flatMap(({ dimensionId, answer }) => {
    const then = earlier.get(dimensionId);
    return then === undefined
      ? []
      : [{ dimensionId, before: then, after: answer, movement: answerMovement(then, answer) }];
  });
}

const idsOf = (review: Review) => ({
  criterionIds: review.criteria.map((one) => one.criterionId),
  dimensionIds: review.scorecard.map((one) => one.dimensionId),
});

/**
 * What changed from one review to a later one, per criterion and per dimension, in the order of the later one. Across versions of a
 * ladder criteria are the same when their slug is; across different ladders none is, because a slug may mean something else there.
 */
export function compareReviews(before: Review, after: Review): ReviewComparison {
  const isSameLadder = before.ladderId === after.ladderId;
  const [earlier, later] = [idsOf(before), idsOf(after)];
  return {
    ladder: !isSameLadder
      ? 'other ladder'
      : before.ladderVersion === after.ladderVersion
        ? 'same version'
        : 'other version',
    criteria: isSameLadder ? criterionChanges(before, after) : [],
    dimensions: dimensionChanges(before, after),
    onlyBefore: {
      criterionIds: isSameLadder ? without(earlier.criterionIds, later.criterionIds) : earlier.criterionIds,
      dimensionIds: without(earlier.dimensionIds, later.dimensionIds),
    },
    onlyAfter: {
      criterionIds: isSameLadder ? without(later.criterionIds, earlier.criterionIds) : later.criterionIds,
      dimensionIds: without(later.dimensionIds, earlier.dimensionIds),
    },
  };
}
