import { ChevronLeft } from 'lucide-react';
import { useLayoutEffect, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { compareReviews } from '../../../shared/reviews/compare-reviews.ts';
import type { Review } from '../../../shared/reviews/review.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';
import { useReviews } from '../../hooks/use-growth-records.ts';
import { belongsToPopup } from '../../ui/belongs-to-popup.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { comparisonNotes, criterionRows, dimensionRows, movedSentence } from './compared-rows.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { useReviewTitles } from './use-review-titles.ts';
import { useStancesOfDay } from './use-stances-of-day.ts';

/** The earlier and the later of the two in the address; the last two where it names none. */
function useChosenPair(reviews: readonly Review[]) {
  const [params, setParams] = useSearchParams();
  const find = (id: string | null): Review | undefined => reviews.find((one) => one.id === id);
  const before = find(params.get('before')) ?? reviews.at(-2);
  const after = find(params.get('after')) ?? reviews.at(-1);
  const choose = (side: 'before' | 'after', id: string): void => {
    const next = { before: before?.id ?? '', after: after?.id ?? '', [side]: id };
    setParams(next, { replace: true });
  };
  return { before, after, choose };
}

function Comparison({ before, after }: { before: Review; after: Review }) {
  const titles = useReviewTitles();
  const comparison = useMemo(() => compareReviews(before, after), [before, after]);
  const labels = { beforeLabel: exactDay(before.on), afterLabel: exactDay(after.on) };
  const said = { before: useStancesOfDay(before), after: useStancesOfDay(after) };
  const criteria = criterionRows(comparison, titles, said);
  const dimensions = dimensionRows(comparison, titles);
  if (before.id === after.id) return <p className="text-text-2">Choose two different reviews.</p>;
  return (
    <>
      <div>
        <p role="status" className="text-15">
          {movedSentence(comparison)}
        </p>
        {comparisonNotes(comparison, titles).map((note) => (
          <p key={note} className="mt-1 max-w-reading leading-reading text-text-2">
            {note}
          </p>
        ))}
      </div>
      {criteria.length > 0 && <ComparisonTable caption="Criteria" {...labels} rows={criteria} />}
      {dimensions.length > 0 && <ComparisonTable caption="Still Senior?" {...labels} rows={dimensions} />}
    </>
  );
}

/** Two reviews side by side: what moved, criterion by criterion and question by question. */
export function CompareReviewsPage() {
  const stored = useReviews();
  const navigate = useNavigate();
  const reviews = useMemo(() => (stored ?? []).map(({ record }) => record), [stored]);
  const { before, after, choose } = useChosenPair(reviews);
  const options = [...reviews].reverse().map((one) => ({
    value: one.id,
    label: exactDay(one.on),
    hint: one.closedAt === null ? 'open' : undefined,
  }));
  const leave = (): void => void navigate(after ? `/reviews/${after.id}` : '/reviews');
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !belongsToPopup(event)) leave();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return (
    <Page
      title="Compare reviews"
      layout="wide"
      actions={
        <Button variant="ghost" icon={ChevronLeft} shortcut="Esc" onClick={leave}>
          Reviews
        </Button>
      }
    >
      {!stored && <Skeleton lines={6} />}
      {stored && (!before || !after) && (
        <EmptyState>
          It takes two reviews to compare. {after ? 'There is one' : 'There is none'} so far: a check-in a quarter makes
          the next.
        </EmptyState>
      )}
      {before && after && (
        <div className="mx-auto flex max-w-232 flex-col gap-6">
          <div className="flex flex-wrap gap-3">
            <SelectField
              label="Earlier"
              className="w-56"
              options={options}
              value={before.id}
              onValueChange={(id) => choose('before', id)}
            />
            <SelectField
              label="Later"
              className="w-56"
              options={options}
              value={after.id}
              onValueChange={(id) => choose('after', id)}
            />
          </div>
          <Comparison before={before} after={after} />
        </div>
      )}
    </Page>
  );
}
