import type { CriterionStance } from '../../../shared/case/stance-over-time.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';

/** The manager's word on a criterion as the case has it, beside what the review says. */
export function ManagerStance({ said: { latest, isStale } }: { said: CriterionStance }) {
  if (!latest) return null;
  const words = latest.words.trim();
  return (
    <div className="select-content flex min-w-0 flex-col py-1.5">
      <span>Manager: {latest.stance}</span>
      {words !== '' && <span className="leading-reading wrap-anywhere">“{words}”</span>}
      <span className="text-12 text-text-2">
        {exactDay(latest.statedOn)}
        {isStale && ', more than three months before'}
      </span>
    </div>
  );
}
