import type { ReviewComparison } from '../../../shared/reviews/compare-reviews.ts';
import type { ComparedRow } from './comparison-table.tsx';
import { counted, scorecardWords } from './reviews-words.ts';
import type { ReviewTitles } from './use-review-titles.ts';
import type { StancesOfDay } from './use-stances-of-day.ts';

function evidenceNote(fresh: readonly string[], gone: readonly string[]): string | null {
  const parts = [
    fresh.length > 0 && `${fresh.length} new`,
    gone.length > 0 && counted(gone.length, 'is not in it any more', 'are not in it any more'),
  ].filter(Boolean);
  return parts.length === 0 ? null : `Evidence: ${parts.join(', ')}`;
}

const managerWords = (stances: StancesOfDay, criterionId: string): string => {
  const stance = stances.get(criterionId)?.latest?.stance;
  return stance ? `manager: ${stance}` : '';
};

/** The criteria of a comparison as rows of a table, with what the manager had said by the day of either review. */
export const criterionRows = (
  { criteria }: ReviewComparison,
  titles: ReviewTitles,
  said: Record<'before' | 'after', StancesOfDay>,
): ComparedRow[] =>
  criteria.map(({ criterionId, newEvidenceIds, goneEvidenceIds, ...rest }) => ({
    ...rest,
    id: criterionId,
    title: titles.of(criterionId),
    manager: { before: managerWords(said.before, criterionId), after: managerWords(said.after, criterionId) },
    note: evidenceNote(newEvidenceIds, goneEvidenceIds),
  }));

/** The dimensions of the scorecard as rows of a table. */
export const dimensionRows = ({ dimensions }: ReviewComparison, titles: ReviewTitles): ComparedRow[] =>
  dimensions.map(({ dimensionId, before, after, movement }) => ({
    id: dimensionId,
    title: titles.of(dimensionId),
    before: scorecardWords[before],
    after: scorecardWords[after],
    movement,
    note: null,
  }));

/** What moved between two reviews, in one sentence; it counts and never adds up. */
export function movedSentence({ criteria, dimensions }: ReviewComparison): string {
  const all = [...criteria, ...dimensions];
  const up = all.filter(({ movement }) => movement === 'up').length;
  const down = all.filter(({ movement }) => movement === 'down').length;
  if (up === 0 && down === 0) return 'Nothing moved between the two.';
  const parts = [up > 0 && `${up} moved up`, down > 0 && `${down} moved down`].filter(Boolean);
  return `${parts.join(', ')}.`;
}

/** What stands in the way of a full comparison, in sentences; empty when nothing does. */
export function comparisonNotes(comparison: ReviewComparison, titles: ReviewTitles): string[] {
  const named = ({ criterionIds, dimensionIds }: ReviewComparison['onlyBefore']): string =>
    [...criterionIds, ...dimensionIds].map(titles.of).join(', ');
  const [before, after] = [named(comparison.onlyBefore), named(comparison.onlyAfter)];
  return [
    comparison.ladder === 'other version' ? 'The two are pinned to different versions of the ladder.' : '',
    comparison.ladder === 'other ladder'
      ? 'The two are pinned to different ladders, so their criteria are not compared.'
      : '',
    before === '' ? '' : `Only in the earlier one: ${before}.`,
    after === '' ? '' : `Only in the later one: ${after}.`,
  ].filter((sentence) => sentence !== '');
}
