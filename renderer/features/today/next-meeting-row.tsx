import { useMemo } from 'react';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import { briefForMe } from '../../../shared/meetings/brief-for.ts';
import type { UpcomingMeeting } from '../../../shared/meetings/upcoming-meetings.ts';
import { whenInWords } from '../../../shared/meetings/when-in-words.ts';
import { dayInWords, exactDay } from '../../../shared/today/day-in-words.ts';
import { useServices } from '../../hooks/services.ts';
import { useBrief } from '../../hooks/use-brief.ts';
import { usePersonChoices } from '../../hooks/use-person-choices.ts';
import { useUpcomingMeetings } from '../../hooks/use-upcoming-meetings.ts';
import { TodayLink } from './today-link.tsx';
import { TodayRow } from './today-row.tsx';

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** Whom one meets next, when, and what there is to know before; nothing while no 1:1 lies ahead. */
export function NextMeetingRow({ today }: { today: LocalDate }) {
  const next = useUpcomingMeetings()?.[0];
  if (!next) return null;
  return (
    <TodayRow label="Next 1:1">
      <NextMeeting key={next.key} next={next} today={today} />
    </TodayRow>
  );
}

function NextMeeting({ next, today }: { next: UpcomingMeeting; today: LocalDate }) {
  const { zone } = useServices();
  const choices = usePersonChoices();
  const brief = useBrief(next.personIds[0] ?? '', next.meeting);
  const mine = useMemo(() => (brief ? briefForMe(brief.record) : null), [brief]);
  const names = next.personIds.map((id) => choices.find(({ value }) => value === id)?.label ?? 'somebody');
  const overdue = mine?.promises.filter(({ standing }) => standing === 'overdue').length ?? 0;
  return (
    <p>
      {names.join(' and ')}
      <span className="text-text-2">
        {' · '}
        <span title={exactDay(next.date)}>{whenInWords(next, today, zone)}</span>
        {mine && (
          <>
            {' · '}
            <span title={exactDay(mine.since)}>
              {counted(mine.outcomes.length, 'outcome')} since {dayInWords(mine.since, today)}
            </span>
            {overdue > 0 && ` · ${counted(overdue, 'promise')} overdue`}
          </>
        )}
      </span>{' '}
      <TodayLink to={`/meetings/${next.key}?brief=1`}>brief</TodayLink>
    </p>
  );
}
