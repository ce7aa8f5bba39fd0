import type { Readiness } from '../../../shared/readiness/readiness.ts';
import { MonthsRibbonHeader } from '../../ui/months-ribbon-header.tsx';
import { classNames } from '../../ui/class-names.ts';
import { CriterionRow } from './criterion-row.tsx';
import { firstColumn, readinessGrid } from './readiness-grid.ts';
import { monthLetters } from './ribbon-months.ts';
import type { ReadinessPlace } from './use-readiness-place.ts';
import { useRowKeys } from './use-row-keys.ts';

const wideOnly = 'hidden @min-[46rem]:block';

interface CriteriaListProps {
  readiness: Readiness;
  place: ReadinessPlace;
  selectedMonth: string | null;
}

/** Every criterion of the target level in the ladder's order, as rows of buttons. */
export function CriteriaList({ readiness, place, selectedMonth }: CriteriaListProps) {
  const rows = useRowKeys();
  const hasAway = readiness.criteria.some(({ months }) => months.some(({ away }) => away));
  return (
    <div className="@container">
      <div aria-hidden className={classNames(readinessGrid, 'border-b border-border pb-1 text-12 text-text-3')}>
        <span className={firstColumn}>
          {readiness.targetLevel} · {readiness.window.months.length} months
        </span>
        <span className={wideOnly} />
        <span className={wideOnly}>
          <MonthsRibbonHeader months={monthLetters(readiness.criteria[0]?.months ?? [])} />
        </span>
        <span className={wideOnly}>manager</span>
      </div>
      <ul ref={rows} aria-label={`Criteria for ${readiness.targetLevel}, ${readiness.window.months.length} months`}>
        {readiness.criteria.map((one) => (
          <CriterionRow
            key={one.criterion.id}
            one={one}
            readiness={readiness}
            place={place}
            selectedMonth={selectedMonth}
          />
        ))}
      </ul>
      <p className="pt-1.5 text-12 text-text-3">
        A month is filled by dated evidence only: a third is thin, two thirds fair, full strong.
        {hasAway && ' Hatched months were away and count for nothing.'}
      </p>
    </div>
  );
}
