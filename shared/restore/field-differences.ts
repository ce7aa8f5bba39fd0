import type { AnyRecord } from '../record/record-kinds.ts';
import type { DiffLine } from './line-diff.ts';
import { lineDiff } from './line-diff.ts';

/** One field in which two versions of a record differ, as the lines of its text. */
export interface FieldDifference {
  field: string;
  lines: DiffLine[];
}

const unread = new Set(['id', 'createdAt', 'updatedAt', 'batchId', 'sourceKeys']);

const words: Readonly<Record<string, string>> = {
  occurredOn: 'day',
  occurredUntil: 'last day',
  projectId: 'project',
  personIds: 'people',
  leadIds: 'who else led',
  managerId: 'manager',
  sponsorId: 'sponsor',
  entryId: 'entry',
  criterionId: 'criterion',
  markerId: 'marker',
  ladderId: 'ladder',
  deletedAt: 'in the bin since',
  metrics: 'figures',
  attachments: 'files',
};

const inWords = (field: string): string =>
  words[field] ?? field.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);

/** Of a moment only its day is read. */
const instantPattern = /\b(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?Z/gu;
const idPattern = /[0-9a-f]{8}-[0-9a-f-]{27}/gu;

/** The parts of a value that one reads, one after the other; ids inside of parts of a record say nothing. */
function leaves(value: unknown, key: string): string[] {
  if (value === null || value === undefined || value === '' || key === 'id' || key === 'sha256') return [];
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  if (Array.isArray(value)) return value.map((item) => leaves(item, '').join(' · '));
  if (typeof value === 'object') return Object.entries(value).flatMap(([name, member]) => leaves(member, name));
  return [typeof value === 'string' ? value : JSON.stringify(value)];
}

const fieldsOf = (record: AnyRecord | null): Readonly<Record<string, unknown>> =>
  record === null ? {} : { ...record };

/**
 * What differs between two versions of a record, field by field in its own order, each as a line diff. `null` stands for a record
 * that is not there: then every field with something in it is shown. `nameOf` turns the id of another record into its name.
 */
export function fieldDifferences(
  before: AnyRecord | null,
  after: AnyRecord | null,
  nameOf: (id: string) => string,
): FieldDifference[] {
  const [old, current] = [fieldsOf(before), fieldsOf(after)];
  const textOf = (value: unknown): string =>
    leaves(value, '')
      .map((leaf) => leaf.replace(instantPattern, '$1').replace(idPattern, nameOf))
      .join('\n');
  return [...new Set([...Object.keys(current), ...Object.keys(old)])]
    .filter((field) => !unread.has(field))
    .map((field) => ({ field: inWords(field), was: textOf(old[field]), is: textOf(current[field]) }))
    .filter(({ was, is }) => was !== is && !((before === null || after === null) && (was || is) === 'no'))
    .map(({ field, was, is }) => ({ field, lines: lineDiff(was, is) }));
}
