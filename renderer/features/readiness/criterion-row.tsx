import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { CriterionReadiness, Readiness } from '../../../shared/readiness/readiness.ts';
import { Icon } from '../../ui/icon.tsx';
import { MonthsRibbon } from '../../ui/months-ribbon.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Derivation } from './derivation.tsx';
import { ManagerWord } from './manager-word.tsx';
import { MarkerList } from './marker-list.tsx';
import { firstColumn, readinessGrid } from './readiness-grid.ts';
import { ribbonMonths } from './ribbon-months.ts';
import type { ReadinessPlace } from './use-readiness-place.ts';
import { VerdictButton } from './verdict-button.tsx';

interface CriterionRowProps {
  one: CriterionReadiness;
  readiness: Readiness;
  place: ReadinessPlace;
  selectedMonth: string | null;
}

/** One criterion: its markers unfold under its name, its derivation under its verdict. */
export function CriterionRow({ one, readiness, place, selectedMonth }: CriterionRowProps) {
  const { criterion, verdict, months, managerStance } = one;
  const markersId = useId();
  const whyId = useId();
  const showsMarkers = place.markers.includes(criterion.id);
  const showsWhy = place.why.includes(criterion.id);
  return (
    <li data-row className="border-b border-border py-1.5">
      <div className={readinessGrid}>
        <button
          type="button"
          data-column="criterion"
          aria-expanded={showsMarkers}
          aria-controls={showsMarkers ? markersId : undefined}
          aria-label={`${criterion.short}: markers`}
          onClick={() => place.toggleMarkers(criterion.id)}
          className={classNames(firstColumn, 'flex min-h-6 items-center gap-1.5 rounded-6 text-left hover:underline')}
        >
          <Icon icon={showsMarkers ? ChevronDown : ChevronRight} className="text-text-3" />
          {criterion.short}
        </button>
        <VerdictButton
          verdict={verdict}
          criterion={criterion.short}
          open={showsWhy}
          controls={whyId}
          onToggle={() => place.toggleWhy(criterion.id)}
        />
        <div className="max-w-full overflow-x-auto">
          <MonthsRibbon
            label={criterion.short}
            months={ribbonMonths(months)}
            selectedMonth={selectedMonth}
            onSelectMonth={place.selectMonth}
          />
        </div>
        <ManagerWord criterion={criterion} stance={managerStance} today={readiness.asOf} />
      </div>
      <div className={classNames('flex flex-col gap-4 pl-5.5', (showsWhy || showsMarkers) && 'pt-2 pb-3')}>
        {showsWhy && (
          <section id={whyId} aria-label={`Why “${verdict}”`}>
            <Derivation readiness={one} rule={readiness.rule} />
          </section>
        )}
        {showsMarkers && (
          <section id={markersId} aria-label={`Markers of ${criterion.short}`}>
            <MarkerList readiness={one} />
          </section>
        )}
      </div>
    </li>
  );
}
