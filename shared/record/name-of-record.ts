import type { AnyRecord } from './record-kinds.ts';

/** How a record is called in labels, lists and toasts. */
export function nameOfRecord(record: AnyRecord): string {
  if ('title' in record && record.title) return record.title;
  if ('name' in record && record.name) return record.name;
  if ('criterionId' in record) return record.criterionId;
  if ('targetLevel' in record) return `Case: ${record.targetLevel}`;
  if ('ladder' in record) return record.ladder.title;
  return 'Untitled';
}
