import type { NumberedBatch } from '../../../shared/change/operation.ts';
import { applyBatchToState } from '../../../shared/vault/apply-batch-to-state.ts';
import {
  addLineToState,
  formatSnapshotLine,
  linesOfState,
  parseSnapshotLine,
  subjectOfLine,
} from '../../../shared/vault/snapshot-lines.ts';
import type { VaultState } from '../../../shared/vault/vault-state.ts';
import { emptyState, subjectOf } from '../../../shared/vault/vault-state.ts';
import { SnapshotDamaged } from './read-snapshot.ts';

function addText(state: VaultState, text: string): void {
  const line = parseSnapshotLine(text);
  if (line === null) throw new SnapshotDamaged('one of its lines');
  addLineToState(state, line);
}

/** The lines of a whole state but for its meta line. */
function* linesAfterMeta(state: VaultState): Generator<string> {
  for (const line of linesOfState(state)) if (!line.startsWith('{"meta":')) yield line;
}

/**
 * The lines of the record at `head`: those of an older snapshot, and the batches that came after it. Only what those batches touch
 * and the undo steps are held in memory; every other line goes over as it is.
 */
export async function* compact(
  base: AsyncIterable<string>,
  batches: readonly NumberedBatch[],
  head: number,
): AsyncGenerator<string> {
  yield formatSnapshotLine({ meta: { head } });
  const touched = new Set(batches.flatMap(({ operations }) => operations.map(({ kind, id }) => subjectOf(kind, id))));
  const state = emptyState();
  for await (const text of base) {
    const subject = subjectOfLine(text);
    if (subject !== null && !touched.has(subject)) yield text;
    else addText(state, text);
  }
  for (const batch of batches) applyBatchToState(state, batch);
  yield* linesAfterMeta(state);
}

/** The same of a vault without any snapshot yet: everything is in the batches. */
export async function* compactFromNothing(batches: AsyncIterable<NumberedBatch>, head: number): AsyncGenerator<string> {
  yield formatSnapshotLine({ meta: { head } });
  const state = emptyState();
  for await (const batch of batches) applyBatchToState(state, batch);
  yield* linesAfterMeta(state);
}
