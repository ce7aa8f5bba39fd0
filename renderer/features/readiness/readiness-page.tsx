import type { Readiness } from '../../../shared/readiness/readiness.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import { useReadiness } from '../../hooks/use-readiness.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { BaselineFold } from '../../ui/baseline-fold.tsx';
import { CriteriaList } from './criteria-list.tsx';
import { DecisionReasons } from './decision-reasons.tsx';
import { MonthEvidence } from './month-evidence.tsx';
import { newestMonth } from './newest-month.ts';
import { PrivateLine } from './private-line.tsx';
import { ReadinessLinks } from './readiness-links.tsx';
import { useReadinessPlace } from './use-readiness-place.ts';

function NothingLinked() {
  return (
    <EmptyState
      action={
        <a href="#/journal" draggable={false} className="rounded-6 text-accent hover:underline">
          Open the journal <span aria-hidden>→</span>
        </a>
      }
    >
      Nothing is linked yet. Open an entry and press E to say which criterion it could prove.
    </EmptyState>
  );
}

function ReadinessContent({ readiness }: { readiness: Readiness }) {
  const place = useReadinessPlace();
  const ladder = useLadder();
  const isEmpty = readiness.criteria.every(({ items }) => items.length === 0);
  const known = place.month !== null && readiness.window.months.includes(place.month);
  const month = known ? place.month : newestMonth(readiness);
  return (
    <div className="mx-auto flex max-w-232 flex-col gap-6">
      <CriteriaList readiness={readiness} place={place} selectedMonth={month} />
      {isEmpty && <NothingLinked />}
      {month !== null && <MonthEvidence readiness={readiness} month={month} />}
      <DecisionReasons />
      <div className="flex flex-col gap-2 border-t border-border pt-3">
        <PrivateLine readiness={readiness} />
        <BaselineFold criteria={readiness.baseline} fromLevel={ladder.fromLevel} />
      </div>
    </div>
  );
}

/** How far the record carries the case: a verdict per criterion, each with the months, entries and rule it comes from. */
export function ReadinessPage() {
  const readiness = useReadiness();
  return (
    <Page title="Readiness" layout="wide" actions={<ReadinessLinks />}>
      {readiness ? <ReadinessContent readiness={readiness} /> : <Skeleton lines={6} />}
    </Page>
  );
}
