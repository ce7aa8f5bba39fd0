import { parseSnapshotLine } from '../../../shared/vault/snapshot-lines.ts';
import type { RecordSource } from './build-database.ts';
import type { Kept } from './kept-record.ts';
import type { VaultPort } from './vault-port.ts';

/** A page of rows stays below what Chromium writes twice: a larger transaction keeps a log to undo it. */
const LINES = 250;
const BATCHES = 200;

function keptIn(text: string): Kept[] {
  const line = parseSnapshotLine(text);
  if (line === null) throw new Error('The newest snapshot holds a line that this Rungbook does not know.');
  return 'meta' in line ? [] : [line];
}

/** The record as the vault has it: its newest snapshot and the journal after that. */
export const vaultSource = (vault: Pick<VaultPort, 'readLines' | 'journal'>): RecordSource => ({
  pages: async function* () {
    for (let from: number | null = 0; from !== null;) {
      const page = await vault.readLines(from, LINES);
      if (!page.ok) throw new Error(page.message);
      yield { head: page.value.head, kept: page.value.lines.flatMap(keptIn) };
      from = page.value.next;
    }
  },
  batchesAfter: async function* (head) {
    for (let after = head; ;) {
      const batches = await vault.journal.readAfter(after, BATCHES);
      if (!batches.ok) throw new Error(batches.message);
      const last = batches.value.at(-1);
      if (!last) return;
      yield batches.value;
      after = last.sequence;
    }
  },
});
