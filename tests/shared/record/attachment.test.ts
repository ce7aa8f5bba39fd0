import { describe, expect, it } from 'vitest';
import { checksum } from '../../../shared/change/checksum.ts';
import { attachmentsOf, fileNameOf, sizeInWords, withAttachment } from '../../../shared/record/attachment.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import { EntrySchema } from '../../../shared/record/entry.ts';
import { createEntry } from '../../../shared/record/new-record.ts';

const file = { sha256: 'ab'.repeat(32), type: 'image/png', size: 12, name: 'latency.png' };
const entry = createEntry(
  { title: 'RFC 12', occurredOn: '2026-11-20' },
  { id: '6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f1f01', now: '2026-11-24T08:00:00.000Z' },
);

describe('files of an entry', () => {
  it('are none in an entry from before there were any, which is then like a new one', () => {
    const old: Partial<Entry> = { ...entry };
    delete old.attachments;
    expect(attachmentsOf(old)).toEqual([]);
    expect(EntrySchema.parse(old)).toEqual(entry);
    expect(checksum(EntrySchema.parse(old))).toBe(checksum(entry));
  });

  it('are 20 at most, each named by its content', () => {
    const many = (count: number) => ({ ...entry, attachments: Array.from({ length: count }, () => file) });
    expect(EntrySchema.safeParse(many(20)).success).toBe(true);
    const refused = EntrySchema.safeParse(many(21));
    expect(refused.error?.issues[0]?.message).toBe('An entry holds 20 files at most.');
    expect(EntrySchema.safeParse({ ...entry, attachments: [{ ...file, sha256: '../../etc/passwd' }] }).success).toBe(
      false,
    );
  });

  it('are not held twice', () => {
    expect(withAttachment([file], { ...file })).toEqual([file]);
    expect(withAttachment([file], { ...file, name: 'copy.png' })).toHaveLength(2);
  });

  it('have sizes and names for people and systems', () => {
    expect([999, 1400, 840_000, 2_440_000].map(sizeInWords)).toEqual(['999 bytes', '1 kB', '840 kB', '2.4 MB']);
    expect(fileNameOf('a/b\\c:d*?.png')).toBe('a-b-c-d--.png');
    expect(fileNameOf(`${'x'.repeat(300)}.docx`)).toHaveLength(120);
    expect(fileNameOf(`${'x'.repeat(300)}.docx`).endsWith('x.docx')).toBe(true);
  });
});
