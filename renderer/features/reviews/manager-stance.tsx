import type { CriterionStance } from '../../../shared/case/stance-over-time.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';
import { classNames } from '../../ui/class-names.ts';

interface ManagerStanceProps {
  said: CriterionStance;
  /** Stands beside a field, whose text begins a little lower than plain words. */
  besideField: boolean;
}

/** The manager's word on a criterion as the case has it, beside what the review says. */
export function ManagerStance({ said: { latest, isStale }, besideField }: ManagerStanceProps) {
  if (!latest) return null;
  const words = latest.words.trim();
  return (
    <div className={classNames('select-content flex min-w-0 flex-col leading-reading', besideField && 'py-1.75')}>
      <span>Manager: {latest.stance}</span>
      {words !== '' && <span className="wrap-anywhere">“{words}”</span>}
      <span className="text-12 text-text-2">
        {exactDay(latest.statedOn)}
        {isStale && ', more than three months before'}
      </span>
    </div>
  );
}
