import { describe, expect, it } from 'vitest';
import { EntrySchema } from '../../../shared/record/entry.ts';
import { createEntry } from '../../../shared/record/new-record.ts';
import { fieldDifferences } from '../../../shared/restore/field-differences.ts';

const now = '2026-11-24T08:00:00.000Z';
const id = '6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f4f01';
const projectId = '6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f4f02';
const entry = EntrySchema.parse(
  createEntry({ title: 'RFC 12 accepted', text: 'one\ntwo\nthree', occurredOn: '2026-11-20' }, { id, now }),
);
const nameOf = (wanted: string): string => (wanted === projectId ? 'Checkout' : 'not there any more');

describe('fieldDifferences', () => {
  it('shows what one reads of a change: lines of prose, names for ids, no times of writing', () => {
    const before = { ...entry, text: 'one\n2\nthree', projectId, updatedAt: '2026-11-23T08:00:00.000Z' };
    expect(fieldDifferences(before, entry, nameOf)).toEqual([
      {
        field: 'text',
        lines: [
          { is: 'same', text: 'one' },
          { is: 'removed', text: '2' },
          { is: 'added', text: 'two' },
          { is: 'same', text: 'three' },
        ],
      },
      { field: 'project', lines: [{ is: 'removed', text: 'Checkout' }] },
    ]);
  });

  it('shows all that a record holds when it comes back or goes', () => {
    const fields = (differences: ReturnType<typeof fieldDifferences>) => differences.map(({ field }) => field);
    expect(fields(fieldDifferences(null, entry, nameOf))).toEqual(['kind', 'title', 'text', 'day', 'audience']);
    expect(fields(fieldDifferences(entry, null, nameOf))).toEqual(['kind', 'title', 'text', 'day', 'audience']);
    expect(fieldDifferences(entry, entry, nameOf)).toEqual([]);
  });
});
