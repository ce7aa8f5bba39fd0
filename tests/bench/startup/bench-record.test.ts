import { expect, test } from 'vitest';
import { JournalBatchSchema } from '../../../shared/change/operation.ts';
import { benchRecord } from './bench-record.ts';

test('the invented record is one that the app accepts, and always the same', () => {
  const ladder = { id: 'l', targetLevel: 'Staff', criterionIds: ['a', 'b'] };
  const batches = [...benchRecord(400, ladder)];
  for (const batch of batches) expect(JournalBatchSchema.safeParse(batch).success).toBe(true);
  const kinds = batches.flatMap((batch) => batch.operations.map((operation) => operation.kind));
  expect(kinds.filter((kind) => kind === 'entry')).toHaveLength(400);
  expect(kinds.filter((kind) => kind === 'evidence')).toHaveLength(80);
  expect(JSON.stringify([...benchRecord(400, ladder)])).toBe(JSON.stringify(batches));
});
