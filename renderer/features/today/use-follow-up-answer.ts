import { useCallback } from 'react';
import type { DueFollowUp } from '../../../shared/today/due-follow-ups.ts';
import { answerFollowUp } from '../../../shared/today/due-follow-ups.ts';
import { useCommit } from '../../hooks/use-commit.ts';
import { useRecordActions } from '../../hooks/use-record-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';

/** Writes the answer to "did it hold?" into the entry, with Undo. */
export function useFollowUpAnswer() {
  const commit = useCommit();
  const { put } = useRecordActions();
  return useCallback(
    (stored: Stored<'entry'>, { index, metric }: DueFollowUp, hold: 'held' | 'did not hold') =>
      commit(
        `“${metric.name || stored.record.title}” ${hold}`,
        [put('entry', stored, { metrics: answerFollowUp(stored.record, index, hold) })],
        { announce: true },
      ),
    [commit, put],
  );
}
