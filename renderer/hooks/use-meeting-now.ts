import { useCallback } from 'react';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import type { Person } from '../../shared/record/person.ts';
import { findRecord } from '../db/stored.ts';
import { readAllPersons } from './use-all-persons.ts';
import { useReadInTurn } from './use-read-in-turn.ts';

/** A 1:1 as it stands once all that was typed is saved, and everybody who may be named in it. */
interface MeetingNow {
  meeting: Meeting;
  persons: Person[];
}

/** Reads a 1:1 for a text that leaves the app; `null` when it is not there or could not be read. */
export function useMeetingNow(): (id: string) => Promise<MeetingNow | null> {
  const read = useReadInTurn();
  return useCallback(
    (id) =>
      read(async (database) => {
        const [stored, persons] = await Promise.all([findRecord(database, 'meeting', id), readAllPersons(database)]);
        return stored ? { meeting: stored.record, persons } : null;
      }),
    [read],
  );
}
