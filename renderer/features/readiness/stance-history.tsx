import type { CriterionStance } from '../../../shared/case/stance-over-time.ts';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import { dayInWords, exactDay } from '../../../shared/today/day-in-words.ts';

/** Everything the manager said on one criterion, the latest first. */
export function StanceHistory({ said, today }: { said: CriterionStance; today: LocalDate }) {
  if (said.history.length === 0) return <p className="text-text-2">Nothing yet. Ask, and write down what they say.</p>;
  return (
    <div className="flex flex-col gap-1">
      <ul className="select-content flex flex-col gap-1.5">
        {said.history.toReversed().map(({ stance, statedOn, words }, index) => (
          <li key={`${statedOn}:${index}`}>
            <span className={index === 0 ? undefined : 'text-text-2'} title={exactDay(statedOn)}>
              {stance}, {dayInWords(statedOn, today)}
            </span>
            {words.trim() !== '' && <span className="block text-12 text-text-2">“{words.trim()}”</span>}
          </li>
        ))}
      </ul>
      {said.isStale && <p className="text-12 text-text-2">Said more than three months ago; worth asking again.</p>}
    </div>
  );
}
