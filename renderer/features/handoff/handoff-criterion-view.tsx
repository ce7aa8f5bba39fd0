import type { HandoffCriterion } from '../../../shared/case/handoff.ts';
import { exactDate } from '../../../shared/packet/exact-date.ts';
import { stanceWords } from './handoff-words.ts';

/** One criterion of the document: what is on record, the manager's stance so far, and the evidence that the reader may see. */
export function HandoffCriterionView({ criterion }: { criterion: HandoffCriterion }) {
  const { name, verdict, stance, evidence } = criterion;
  const word =
    stance === null
      ? 'not asked'
      : `${stanceWords[stance.stance]}, ${exactDate(stance.statedOn)}${stance.isStale ? ' (a while ago; worth asking again)' : ''}`;
  return (
    <div className="flex max-w-reading flex-col gap-0.5 pb-2">
      <h4 className="font-medium">{name}</h4>
      <p className="text-text-2">
        On record: {verdict}. Manager so far: {word}.
      </p>
      {evidence.length > 0 && (
        <ul className="list-disc pl-5">
          {evidence.map(({ line, dates, speaksAgainst }) => (
            <li key={`${dates} ${line}`}>
              {line}{' '}
              <span className="text-12 text-text-3">
                {dates}
                {speaksAgainst && ', speaks against it'}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
