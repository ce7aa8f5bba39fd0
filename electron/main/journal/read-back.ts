import type { NumberedBatch } from '../../../shared/change/operation.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { failed } from '../../../shared/ipc/result.ts';
import { readBatches } from './read-batches.ts';
import type { FoundSegments } from './read-segments.ts';
import type { Segment } from './segment.ts';

const compacted = (sequence: number) =>
  failed(
    'journal-compacted',
    `The journal does not reach back to change ${sequence} any more; the snapshots hold what is older. Nothing was changed; the record is made again from the newest snapshot.`,
  );

/** The segments that are known, and the number behind which they hold everything that there is. */
interface Live {
  readonly segments: readonly Segment[];
  readonly from: number;
}

/** Batches from further back than the opening looked, for a database or a snapshot that is older than the newest snapshot. */
export interface BackReader {
  readAfter: (live: Live, sequence: number, limit: number) => Promise<Result<NumberedBatch[]>>;
}

/**
 * Reads on from any number: from `live.from` on in the live segments, before it in those that `look` finds (once). Answers
 * `journal-compacted` when the segments that would be needed are gone.
 */
export function createBackReader(look: (sequence: number) => Promise<FoundSegments>): BackReader {
  let known: { sequence: number; found: FoundSegments } | null = null;
  return {
    readAfter: async ({ segments: live, from }, sequence, limit) => {
      if (sequence >= from) return readBatches(live, sequence, limit);
      if (known === null || known.sequence > sequence) known = { sequence, found: await look(sequence) };
      const { gaps, segments } = known.found;
      // Nothing at all, or a hole right at the start: the older segments left with their generations.
      if (segments.length === 0 || gaps.some((gap) => gap.from === sequence + 1)) return compacted(sequence);
      return readBatches(
        segments.filter(({ after }) => after < from),
        sequence,
        limit,
      );
    },
  };
}
