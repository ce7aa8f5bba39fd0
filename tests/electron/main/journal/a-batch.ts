import { randomUUID } from 'node:crypto';
import type { JournalBatch } from '../../../../shared/change/operation.ts';

/** A batch with one tombstone, told apart by its label. */
export const aBatch = (label: string): JournalBatch => ({
  changeId: randomUUID(),
  at: '2026-11-24T14:02:00.000Z',
  label,
  session: null,
  undoOf: null,
  operations: [{ op: 'tombstone', kind: 'entry', id: randomUUID(), rev: 2, schema: 1 }],
});
