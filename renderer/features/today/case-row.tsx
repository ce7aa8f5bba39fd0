import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { Case } from '../../../shared/record/case.ts';
import { caseLine } from '../../../shared/today/case-line.ts';
import { TodayLink } from './today-link.tsx';
import { TodayRow } from './today-row.tsx';

interface CaseRowProps {
  plan: Case | null;
  today: LocalDate;
  hasPacket: boolean;
}

/** What one works towards, and how much time is left for it. */
export function CaseRow({ plan, today, hasPacket }: CaseRowProps) {
  if (!plan) {
    return (
      <TodayRow label="Case">
        <p className="text-text-2">
          Nothing to work towards is written down. <TodayLink to="/settings/case">Start a case</TodayLink>
        </p>
      </TodayRow>
    );
  }
  const { target, cycle, draft } = caseLine(plan, today, hasPacket);
  return (
    <TodayRow label="Case">
      <p>
        {target}
        {cycle ? <span className="text-text-2"> · {cycle}</span> : null}
        {draft && (
          <span title={`${plan.leadDays.firstDrafts} days before the cycle closes leave time for answers.`}>
            {' '}
            · {draft}{' '}
          </span>
        )}
        {!cycle && (
          <>
            {' · '}
            <TodayLink to="/settings/case">say when the cycle closes</TodayLink>
          </>
        )}
      </p>
    </TodayRow>
  );
}
