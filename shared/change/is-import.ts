import type { JournalBatch } from './operation.ts';

/** Does this batch bring records of an import for the first time? A later edit of one of them is no import. */
export const isImport = ({ operations }: Pick<JournalBatch, 'operations'>): boolean =>
  operations.some(
    (operation) => operation.op === 'put' && operation.rev === 1 && typeof operation.record['batchId'] === 'string',
  );
