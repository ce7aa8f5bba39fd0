import { useMemo } from 'react';
import type { HandoffDocument } from '../../shared/case/handoff.ts';
import { handoff } from '../../shared/case/handoff.ts';
import { isOpen } from '../../shared/goals/goal.ts';
import { createNameMask } from '../../shared/packet/name-mask.ts';
import type { Entry } from '../../shared/record/entry.ts';
import { listEvidenceWithEntries } from '../db/queries/evidence-queries.ts';
import { useAllPersons } from './use-all-persons.ts';
import { useCases } from './use-case-actions.ts';
import { useGoals, useReviews } from './use-growth-records.ts';
import { useLadder } from './use-ladder.ts';
import { useLive } from './use-live.ts';
import { usePositions, useProfileRecord } from './use-records.ts';
import { useToday } from './use-today.ts';

/** The handoff as the next manager would read it, and what stays out of it. */
export interface Handoff {
  document: HandoffDocument;
  leftOut: Entry[];
}

/** The handoff of the open case, else of the newest one; `null` without a case, `undefined` while the record is read. */
export function useHandoff(): Handoff | null | undefined {
  const ladder = useLadder();
  const asOf = useToday();
  const criterionIds = ladder.criteria.map(({ id }) => id);
  const linked = useLive((database) => listEvidenceWithEntries(database, criterionIds), [criterionIds.join(' ')]);
  const [positions, profile, cases, persons] = [usePositions(), useProfileRecord(), useCases(), useAllPersons()];
  const [reviews, goals] = [useReviews(), useGoals()];
  return useMemo(() => {
    if (!linked || !positions || profile === undefined || !cases || !persons || !reviews || !goals) return undefined;
    const plan = (cases.find(({ record }) => record.decision === 'open') ?? cases[0])?.record;
    if (!plan) return null;
    const entries = new Map(linked.entries.map(({ record }) => [record.id, record]));
    const document = handoff({
      authorName: profile?.record.name ?? '',
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
      waysOfWorking: profile?.record.waysOfWorking ?? [],
      sponsorName: persons.find(({ id, deletedAt }) => id === plan.sponsorId && deletedAt === null)?.name ?? null,
      names: createNameMask(persons),
    });
    return { document, leftOut: document.leftOutEntryIds.flatMap((id) => entries.get(id) ?? []) };
  }, [linked, positions, profile, cases, persons, reviews, goals, ladder, asOf]);
}
