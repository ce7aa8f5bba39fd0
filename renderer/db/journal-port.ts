import type { JournalBatch, NumberedBatch } from '../../shared/change/operation.ts';
import type { Result } from '../../shared/ipc/result.ts';

/**
 * The promise-keeper behind the database: whatever `append` confirmed is safe. On the desktop it is the main process's
 * append + fdatasync; in browser mode there is none and a counter stands in (the app says so).
 */
export interface JournalPort {
  append: (batch: JournalBatch) => Promise<Result<{ sequence: number }>>;
  readAfter: (sequence: number, limit: number) => Promise<Result<NumberedBatch[]>>;
  head: () => Promise<Result<{ sequence: number }>>;
}
