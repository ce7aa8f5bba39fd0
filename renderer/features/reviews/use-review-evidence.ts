import { useMemo } from 'react';
import type { Entry } from '../../../shared/record/entry.ts';
import type { Evidence } from '../../../shared/record/evidence.ts';
import type { Review } from '../../../shared/reviews/review.ts';
import { useRecordsById } from '../../hooks/use-records.ts';

/** What a review rests on, by id, as far as it is in the record and not in the bin. */
export interface ReviewEvidence {
  evidence: ReadonlyMap<string, Evidence>;
  entries: ReadonlyMap<string, Entry>;
}

/** The evidence that a review names, with its entries; `undefined` while it is read. */
export function useReviewEvidence(review: Pick<Review, 'criteria'> | null): ReviewEvidence | undefined {
  const evidence = useRecordsById('evidence', review?.criteria.flatMap(({ evidenceIds }) => evidenceIds) ?? []);
  const entryIds = useMemo(() => [...new Set((evidence ?? []).map(({ record }) => record.entryId))], [evidence]);
  const entries = useRecordsById('entry', entryIds);
  return useMemo(() => {
    if (!evidence || !entries) return undefined;
    return {
      evidence: new Map(evidence.map(({ record }) => [record.id, record])),
      entries: new Map(entries.map(({ record }) => [record.id, record])),
    };
  }, [evidence, entries]);
}
