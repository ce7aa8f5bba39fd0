import { useMemo } from 'react';
import type { HandoffDocument } from '../../shared/case/handoff.ts';
import { handoff } from '../../shared/case/handoff.ts';
import { isOpen } from '../../shared/goals/goal.ts';
import { createNameMask } from '../../shared/packet/name-mask.ts';
import type { Entry } from '../../shared/record/entry.ts';
import type { RecordOf } from '../../shared/record/record-kinds.ts';
import { listEvidenceWithEntries } from '../db/queries/evidence-queries.ts';
import { findProfile } from '../db/queries/record-queries.ts';
import { useAllPersons } from './use-all-persons.ts';
import { runBeforeLeave } from './use-before-leave.ts';
import { useCases } from './use-case-actions.ts';
import { useGoals, useReviews } from './use-growth-records.ts';
import { useLadder } from './use-ladder.ts';
import { useLive } from './use-live.ts';
import { useReadInTurn } from './use-read-in-turn.ts';
import { usePositions, useProfileRecord } from './use-records.ts';
import { useToday } from './use-today.ts';

/** The handoff as the next manager would read it, and what stays out of it. */
export interface Handoff {
  document: HandoffDocument;
  leftOut: Entry[];
  /** The document once all that is typed on its screen is saved: for a copy that leaves the app. `null` when it could not be read. */
  documentNow: () => Promise<HandoffDocument | null>;
}

/** The handoff of the open case, else of the newest one; `null` without a case, `undefined` while the record is read. */
export function useHandoff(): Handoff | null | undefined {
  const ladder = useLadder();
  const asOf = useToday();
  const read = useReadInTurn();
  const criterionIds = ladder.criteria.map(({ id }) => id);
  const linked = useLive((database) => listEvidenceWithEntries(database, criterionIds), [criterionIds.join(' ')]);
  const [positions, profile, cases, persons] = [usePositions(), useProfileRecord(), useCases(), useAllPersons()];
  const [reviews, goals] = [useReviews(), useGoals()];
  return useMemo(() => {
    if (!linked || !positions || profile === undefined || !cases || !persons || !reviews || !goals) return undefined;
    const plan = (cases.find(({ record }) => record.decision === 'open') ?? cases[0])?.record;
    if (!plan) return null;
    const entries = new Map(linked.entries.map(({ record }) => [record.id, record]));
    const documentOf = (author: Pick<RecordOf<'profile'>, 'name' | 'waysOfWorking'> | undefined) =>
      handoff({
        authorName: author?.name ?? '',
        case: plan,
        readiness: {
          ladder,
          evidence: linked.evidence.map(({ record }) => record),
          entries,
          positions: positions.map(({ record }) => record),
          asOf,
        },
        reviews: reviews.map(({ record }) => record),
        settledGoalIds: new Set(goals.filter(({ record }) => !isOpen(record)).map(({ record }) => record.id)),
        waysOfWorking: author?.waysOfWorking ?? [],
        sponsorName: persons.find(({ id, deletedAt }) => id === plan.sponsorId && deletedAt === null)?.name ?? null,
        names: createNameMask(persons),
      });
    const document = documentOf(profile?.record);
    return {
      document,
      leftOut: document.leftOutEntryIds.flatMap((id) => entries.get(id) ?? []),
      documentNow: async () => {
        // The ways of working are what is written on this screen; all else is as the screen shows it.
        await runBeforeLeave();
        return read(async (database) => documentOf((await findProfile(database))?.record));
      },
    };
  }, [read, linked, positions, profile, cases, persons, reviews, goals, ladder, asOf]);
}
