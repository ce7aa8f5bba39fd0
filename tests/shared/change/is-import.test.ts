import { expect, it } from 'vitest';
import { isImport } from '../../../shared/change/is-import.ts';
import type { Operation } from '../../../shared/change/operation.ts';

const id = '6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f1f01';
const put = (rev: number, batchId: string | null): Operation => ({
  op: 'put',
  kind: 'entry',
  id,
  rev,
  schema: 1,
  record: { id, batchId },
});

it('is an import only when it brings records, not when one of them is edited or removed later', () => {
  expect(isImport({ operations: [put(1, id)] })).toBe(true);
  expect(isImport({ operations: [put(2, id)] })).toBe(false);
  expect(isImport({ operations: [put(1, null)] })).toBe(false);
  expect(isImport({ operations: [{ op: 'tombstone', kind: 'entry', id, rev: 1, schema: 1 }] })).toBe(false);
});
