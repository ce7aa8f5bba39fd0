import { useMemo } from 'react';
import { addDays } from '../../shared/dates/local-date.ts';
import type { UpcomingMeeting } from '../../shared/meetings/upcoming-meetings.ts';
import { upcomingMeetings } from '../../shared/meetings/upcoming-meetings.ts';
import { useCadences, useMeetings } from './use-growth-records.ts';
import { usePersons, usePositions } from './use-records.ts';
import { useToday } from './use-today.ts';

/** The last meeting of a rhythm lies no further back than this, in days; before that the rhythm counts from its start. */
const LONG_AGO = 400;
const FAR_AHEAD = '9999-12-31';

/** 1:1s that lie ahead, with everybody or with one person, the soonest first. Who is in the bin is met no more. */
export function useUpcomingMeetings(personId?: string): UpcomingMeeting[] | undefined {
  const today = useToday();
  const cadences = useCadences();
  const meetings = useMeetings(addDays(today, -LONG_AGO), FAR_AHEAD);
  const positions = usePositions();
  const persons = usePersons();
  return useMemo(() => {
    if (!cadences || !meetings || !positions || !persons) return undefined;
    const known = new Set(persons.map(({ record }) => record.id));
    return upcomingMeetings(
      cadences.map(({ record }) => record),
      meetings.map(({ record }) => record),
      positions.flatMap(({ record }) => record.away),
      today,
    )
      .filter(({ personIds }) => personIds.some((id) => known.has(id)))
      .filter(({ personIds }) => personId === undefined || personIds.includes(personId));
  }, [cadences, meetings, positions, persons, today, personId]);
}
