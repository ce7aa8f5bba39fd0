import { stanceOverTime } from '../../../shared/case/stance-over-time.ts';
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
  const said = stanceOverTime(
    stances,
    ladder.criteria.map(({ id }) => id),
    today,
  );
  const replace = (stance: ManagerStance, next: ManagerStance | null): void =>
    onChange(stances.flatMap((one) => (one === stance ? (next ?? []) : one)));
  const gone = stances.filter(({ criterionId }) => findCriterion(ladder, criterionId) === null);
  return (
    <ul className="flex flex-col divide-y divide-border">
      {said.map((one) => (
        <ManagerStanceRow
          key={one.criterionId}
          said={one}
          label={findCriterion(ladder, one.criterionId)?.short ?? one.criterionId}
          today={today}
          onAdd={(stance) => onChange([...stances, stance])}
          onReplace={replace}
          onBlur={onBlur}
        />
      ))}
      {gone.map(({ criterionId, stance, statedOn }, index) => (
        <li key={`${criterionId}:${index}`} className="py-2 text-12 text-text-3">
          {criterionId}: {stance}, {statedOn} (not in this ladder any more)
        </li>
      ))}
    </ul>
  );
}
