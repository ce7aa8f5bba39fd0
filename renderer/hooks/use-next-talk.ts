import { useMemo } from 'react';
import type { NextTalk } from '../../shared/weekly/next-talk.ts';
import { nextTalk } from '../../shared/weekly/next-talk.ts';
import { useCadences, useMeetingsWith, useTopicsOf } from './use-growth-records.ts';
import { usePositions } from './use-records.ts';
import { useToday } from './use-today.ts';

const recordsOf = <T>(stored: readonly { record: T }[]): T[] => stored.map(({ record }) => record);

/** What the next 1:1 with somebody holds so far; `null` with nobody, `undefined` while it is read. */
export function useNextTalk(person: { id: string; name: string } | null): NextTalk | null | undefined {
  const today = useToday();
  const id = person?.id ?? '';
  const name = person?.name ?? '';
  const meetings = useMeetingsWith(id);
  const inbox = useTopicsOf(id);
  const cadences = useCadences();
  const positions = usePositions();
  return useMemo(() => {
    if (id === '') return null;
    if (!meetings || !inbox || !cadences || !positions) return undefined;
    return nextTalk({
      person: { id, name },
      meetings: recordsOf(meetings),
      inbox: recordsOf(inbox),
      cadences: recordsOf(cadences),
      away: positions.flatMap(({ record }) => record.away),
      today,
    });
  }, [id, name, meetings, inbox, cadences, positions, today]);
}
