import { useMemo } from 'react';
import type { CommitResult } from '../../shared/change/change-set.ts';
import { findCriterion } from '../../shared/ladder/ladder.ts';
import type { Entry } from '../../shared/record/entry.ts';
import type { Evidence } from '../../shared/record/evidence.ts';
import { createEvidence } from '../../shared/record/new-record.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';
import { useRecordActions } from './use-record-actions.ts';
import type { Stored } from './use-records.ts';

/** What an entry can be evidence of. */
export interface EvidenceTarget {
  criterionId: string;
  markerId: string | null;
}

type Confirmation = Evidence['confirmations'][number];

/** Links entries to the ladder, takes links away, and changes what they say. */
export function useEvidenceActions() {
  const commit = useCommit();
  const { put } = useRecordActions();
  const { ladder, now, newId } = useServices();
  return useMemo(() => {
    const nameOf = (criterionId: string): string => findCriterion(ladder, criterionId)?.short ?? criterionId;
    const change = (stored: Stored<'evidence'>, fields: Partial<Evidence>): Promise<CommitResult> =>
      commit(`Changed evidence for ${nameOf(stored.record.criterionId)}`, [put('evidence', stored, fields)]);
    return {
      /** Links an entry to a marker, or to a criterion without one, with Undo. */
      link: (entry: Entry, target: EvidenceTarget): Promise<CommitResult> => {
        const record = createEvidence(
          { entryId: entry.id, ladderId: ladder.id, ...target },
          { id: newId(), now: now() },
        );
        return commit(
          `Linked “${entry.title}” to ${nameOf(target.criterionId)}`,
          [{ op: 'put', kind: 'evidence', record, baseRev: 0 }],
          { announce: true },
        );
      },
      /** Takes a link away, with Undo; it lies in the bin until then. */
      unlink: (stored: Stored<'evidence'>, entry: Entry): Promise<CommitResult> =>
        commit(
          `Unlinked “${entry.title}” from ${nameOf(stored.record.criterionId)}`,
          [put('evidence', stored, { deletedAt: now() })],
          { announce: true },
        ),
      /** Changes stance, rationale, confirmations or the override. */
      change,
      /** Notes that somebody else stands behind it. */
      confirm: (stored: Stored<'evidence'>, confirmation: Confirmation): Promise<CommitResult> =>
        change(stored, { confirmations: [...stored.record.confirmations, confirmation] }),
    };
  }, [commit, put, ladder, now, newId]);
}
