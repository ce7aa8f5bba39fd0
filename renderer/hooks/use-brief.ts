import { useCallback, useMemo } from 'react';
import type { BriefRecord } from '../../shared/meetings/brief-record.ts';
import type { BriefSource } from '../../shared/meetings/brief-line.ts';
import type { SkillNames } from '../../shared/meetings/growth-of-brief.ts';
import { goalOfBrief, ratingsOfBrief } from '../../shared/meetings/growth-of-brief.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import { skillKey } from '../../shared/skills/rating.ts';
import type { BriefRows } from '../db/queries/brief-rows-query.ts';
import { readBriefRows } from '../db/queries/brief-rows-query.ts';
import type { RecordDatabase } from '../db/record-database.ts';
import { placeOfRecord } from './place-of-record.ts';
import { useServices } from './services.ts';
import { useLive } from './use-live.ts';
import { useReadInTurn } from './use-read-in-turn.ts';
import { useToday } from './use-today.ts';

/** What briefs about one person are made of, and where each of their lines leads. */
export interface BriefAtHand {
  record: BriefRecord;
  /** The record read again, after every write that was asked for before: for a brief that leaves the app. */
  recordNow: () => Promise<BriefRecord | null>;
  placeOf: (source: BriefSource) => string | null;
}

/** A meeting as it was before it began. */
const asPlanned = (meeting: Meeting): Meeting => ({ ...meeting, state: 'planned' });

/** For whoever only counts what changed, names are not read. */
const noNames: SkillNames = { skills: new Map(), steps: new Map() };

/**
 * Reads what a brief about a person needs; `undefined` while it is read, `null` when there is no such person. `next` is the
 * meeting that is prepared, or talked in at this moment: the brief tells what was before it. `names` are those of skills, where the brief is shown in full.
 */
export function useBrief(
  personId: string,
  next: Meeting | null,
  names: SkillNames = noNames,
): BriefAtHand | null | undefined {
  const { ladder, now, zone } = useServices();
  const today = useToday();
  const criterionIds = useMemo(() => ladder.criteria.map(({ id }) => id), [ladder]);
  const readInTurn = useReadInTurn();
  const read = useCallback(
    (database: RecordDatabase) => readBriefRows(database, personId, criterionIds, { now: now(), zone }),
    [personId, criterionIds, now, zone],
  );
  const rows = useLive(read, [read, today]);
  return useMemo(() => {
    if (!rows) return undefined;
    const recordOf = (from: BriefRows, planned: Meeting | null): BriefRecord | null => {
      const person = from.persons.find(({ id }) => id === personId);
      if (!person) return null;
      return {
        ...from,
        meetings: from.meetings.map((meeting) => (meeting.id === planned?.id ? asPlanned(planned) : meeting)),
        person,
        next: planned && asPlanned(planned),
        goals: from.goals.map(goalOfBrief),
        ratings: ratingsOfBrief(from.ratings, names),
        criteria: ladder.criteria.map(({ id, short }) => ({ id, short })),
        clock: { now: now(), zone },
      };
    };
    const record = recordOf(rows, next);
    if (!record) return null;
    const keys = new Map(rows.ratings.map((rating) => [rating.id, skillKey(rating)]));
    return {
      record,
      recordNow: () =>
        readInTurn(async (database) => {
          const fresh = await read(database);
          return recordOf(fresh, fresh.meetings.find(({ id }) => id === next?.id) ?? next);
        }),
      placeOf: ({ kind, id }) => {
        if (kind === 'criterion') return `/readiness?why=${id}`;
        if (kind === 'rating') return `/skills/${encodeURIComponent(keys.get(id) ?? '')}`;
        return placeOfRecord(kind, id);
      },
    };
  }, [rows, read, readInTurn, personId, next, names, ladder, now, zone]);
}
