import { useMemo } from 'react';
import type { LocalDate } from '../../shared/dates/local-date.ts';
import { deriveReadiness } from '../../shared/readiness/derive-readiness.ts';
import type { Readiness } from '../../shared/readiness/readiness.ts';
import { listEvidenceWithEntries } from '../db/queries/evidence-queries.ts';
import { useLadder } from './use-ladder.ts';
import { useLive } from './use-live.ts';
import { useOpenCase, usePositions } from './use-records.ts';
import { useToday } from './use-today.ts';

/** Readiness against the ladder of this profile, as of today or an earlier day; `undefined` while the record is read. */
export function useReadiness(day?: LocalDate): Readiness | undefined {
  const ladder = useLadder();
  const today = useToday();
  const asOf = day ?? today;
  const criterionIds = ladder.criteria.map((criterion) => criterion.id);
  const linked = useLive((database) => listEvidenceWithEntries(database, criterionIds), [criterionIds.join(' ')]);
  const positions = usePositions();
  const plan = useOpenCase();
  return useMemo(() => {
    if (!linked || !positions || plan === undefined) return undefined;
    return deriveReadiness({
      ladder,
      evidence: linked.evidence.map(({ record }) => record),
      entries: new Map(linked.entries.map(({ record }) => [record.id, record])),
      positions: positions.map(({ record }) => record),
      case: plan?.record ?? null,
      asOf,
    });
  }, [ladder, linked, positions, plan, asOf]);
}
