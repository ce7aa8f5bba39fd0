import { findCriterion } from '../../../shared/ladder/ladder.ts';
import type { ManagerStance } from '../../../shared/record/case.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import { useToday } from '../../hooks/use-today.ts';
import { ManagerStanceRow } from './manager-stance-row.tsx';

interface ManagerStancesProps {
  stances: readonly ManagerStance[];
  onChange: (stances: ManagerStance[]) => void;
  onBlur: () => void;
}

/** What the manager said about each criterion. A stance on a criterion that the ladder no longer has stays where it is. */
export function ManagerStances({ stances, onChange, onBlur }: ManagerStancesProps) {
  const ladder = useLadder();
  const today = useToday();
  const replace = (criterionId: string, next: ManagerStance | null) => {
    const at = stances.findIndex((stance) => stance.criterionId === criterionId);
    if (next === null) onChange(stances.filter((_, index) => index !== at));
    else if (at < 0) onChange([...stances, next]);
    else onChange(stances.map((stance, index) => (index === at ? next : stance)));
  };
  const gone = stances.filter(({ criterionId }) => findCriterion(ladder, criterionId) === null);
  return (
    <ul className="flex flex-col divide-y divide-border">
      {ladder.criteria.map((criterion) => (
        <ManagerStanceRow
          key={criterion.id}
          criterionId={criterion.id}
          label={criterion.short}
          stance={stances.find((stance) => stance.criterionId === criterion.id) ?? null}
          today={today}
          onChange={(next) => replace(criterion.id, next)}
          onBlur={onBlur}
        />
      ))}
      {gone.map(({ criterionId, stance, statedOn }) => (
        <li key={criterionId} className="py-2 text-12 text-text-3">
          {criterionId}: {stance}, {statedOn} (not in this ladder any more)
        </li>
      ))}
    </ul>
  );
}
