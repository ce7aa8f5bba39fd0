import { changedFields } from '../record/changed-fields.ts';
import type { AnyRecord } from '../record/record-kinds.ts';
import type { DiffLine } from './line-diff.ts';
import { lineDiff } from './line-diff.ts';

/** One field in which two versions of a record differ, as the lines of its text. */
export interface FieldDifference {
  field: string;
  lines: DiffLine[];
}

/** What differs between two versions of a record (`null`: not there), field by field, each as a line diff. */
export const fieldDifferences = (
  before: AnyRecord | null,
  after: AnyRecord | null,
  nameOf: (id: string) => string,
): FieldDifference[] =>
  changedFields(before, after, nameOf).map(({ field, before: was, after: is }) => ({
    field,
    lines: lineDiff(was, is),
  }));
