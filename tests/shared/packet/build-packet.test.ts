import { expect, test } from 'vitest';
import { buildPacket } from '../../../shared/packet/build-packet.ts';
import type { PacketDocument } from '../../../shared/packet/packet-document.ts';
import { careerRecord } from './career-fixture.ts';
import { entryOf, evidenceOf, idOf, packetOf, projectOf, recordOf } from './packet-fixture.ts';

const section = (document: PacketDocument, id: string) => document.sections.find((found) => found.id === id)!;

test('what is left out is listed with its reason', () => {
  const record = careerRecord();
  const reasons = (kind: 'inside' | 'outside') =>
    buildPacket({ ...packetOf(record), reader: { kind, personIds: [] } }, record).leftOut.map((item) => [
      item.title,
      item.reason,
    ]);
  expect(reasons('inside')).toEqual([
    ['Talked about money', 'private'],
    ['Note for Mara only', 'named-people'],
    ['Reverted the cache', 'speaks-against'],
    ['Tomas Brandt', 'mentee-as-role'],
  ]);
  expect(reasons('outside')).toEqual(
    expect.arrayContaining([
      ['Cut p99 of checkout', 'inside-only'],
      ['Checkout', 'inside-only'],
    ]),
  );
});

test('chosen evidence that went to the bin or out of the record is named as left out and found in the margin', () => {
  const binned = entryOf(1, { title: 'Binned', deletedAt: '2026-11-01T00:00:00.000Z' });
  const kept = entryOf(2, { title: 'Kept' });
  const record = recordOf({ entries: [binned, kept], evidence: [evidenceOf(11, binned.id), evidenceOf(12, kept.id)] });
  const packet = packetOf(record);
  const sections = packet.sections.map((found) =>
    found.subjectId === 'stewardship'
      ? { ...found, text: 'Mine.', evidenceIds: [idOf(11), idOf(12), idOf(13)] }
      : found,
  );
  const document = buildPacket({ ...packet, sections }, record);
  expect(document.leftOut.map((item) => [item.title, item.reason])).toEqual([
    ['Binned', 'in-bin'],
    ['Chosen evidence', 'gone'],
  ]);
  expect(
    document.findings
      .filter((finding) => finding.sectionId === 'criterion:stewardship')
      .map((finding) => finding.words),
  ).toEqual([
    '2 chosen entries stay out; see what is left out.',
    'These are your own words and may retell what stays out. Read them once more.',
  ]);
  const never = buildPacket(
    { ...packet, sections: packet.sections.map((found) => ({ ...found, evidenceIds: [] })) },
    record,
  );
  expect(never.leftOut).toEqual([]);
});

test('evidence before the period is neither proposed nor called left out', () => {
  const old = entryOf(1, { occurredOn: '2024-01-01', audience: { kind: 'me' } });
  const open = entryOf(2, { occurredOn: '2024-01-01' });
  const record = recordOf({ entries: [old, open], evidence: [evidenceOf(11, old.id), evidenceOf(12, open.id)] });
  const packet = packetOf(record);
  expect(packet.sections.flatMap((found) => found.evidenceIds)).toEqual([]);
  expect(buildPacket(packet, record).leftOut).toEqual([]);
});

test('files of what is shown stay with the author, who is told their names; nothing of them is in the document', () => {
  const file = { sha256: 'ab'.repeat(32), type: 'image/png', size: 12, name: 'latency.png' };
  const shown = entryOf(1, { title: 'Shown', attachments: [file] });
  const hidden = entryOf(2, { audience: { kind: 'me' }, attachments: [{ ...file, name: 'pay.pdf' }] });
  const record = recordOf({
    entries: [shown, hidden],
    evidence: [evidenceOf(11, shown.id), evidenceOf(12, hidden.id)],
  });
  const { leftOut, sections } = buildPacket(packetOf(record), record);
  expect(leftOut.filter(({ kind }) => kind === 'file').map(({ title, words }) => [title, words])).toEqual([
    ['latency.png', 'A file of “Shown”. Packets carry no files; send it along where the readers may have it.'],
  ]);
  expect(JSON.stringify(sections)).not.toMatch(/latency\.png|pay\.pdf|abab/);
});

test('completeness says why', () => {
  const record = careerRecord();
  const document = buildPacket(packetOf(record), record);
  expect(document.sections.map((found) => [found.id.split(':')[0], found.completeness, found.why])).toEqual([
    ['summary', 'thin', 'Not in your words yet'],
    ['criterion', 'complete', '2 entries, 1 strong'],
    ['criterion', 'complete', '2 entries, 1 strong'],
    ['project', 'complete', '1 entry'],
    ['closing', 'thin', 'Not in your words yet'],
  ]);
  const bare = recordOf({ entries: [], evidence: [] });
  const empty = buildPacket(packetOf(bare), bare);
  expect(empty.sections.every((found) => found.completeness === 'empty' && found.words === 0)).toBe(true);
  expect(empty.findings.filter((finding) => finding.rule === 'no-evidence')).toHaveLength(2);
});

test('the word budget speaks up only when it is passed', () => {
  const record = careerRecord();
  const packet = packetOf(record);
  const { words } = buildPacket(packet, record);
  const over = (wordBudget: number) =>
    buildPacket({ ...packet, wordBudget }, record).findings.filter((finding) => finding.rule === 'over-budget');
  expect(over(words)).toEqual([]);
  expect(over(words - 1)[0]?.words).toBe('1 word over the length that the form allows.');
});

test('a project that became private takes its section and its name along, own words included', () => {
  const record = careerRecord();
  const packet = packetOf(record);
  const id = `project:${idOf(10)}`;
  const closed = {
    ...record,
    projects: new Map([[idOf(10), projectOf(10, { name: 'Checkout', audience: { kind: 'me' } })]]),
  };
  const sections = packet.sections.map((found) => (found.id === id ? { ...found, text: 'All about Checkout' } : found));
  const document = buildPacket({ ...packet, sections }, closed);
  expect(section(document, id)).toMatchObject({ heading: 'A project', body: '' });
  expect(document.leftOut).toContainEqual(expect.objectContaining({ kind: 'project', reason: 'private' }));
});

test('a criterion that rests on closed entries alone says how many, and how to open them', () => {
  const entry = entryOf(1, { audience: { kind: 'me' } });
  const record = recordOf({ entries: [entry], evidence: [evidenceOf(2, entry.id)] });
  const words = buildPacket(packetOf(record), record).findings.map((finding) => finding.words);
  expect(words).toContain('1 entry is closed to these readers. Choose evidence to open what they may see.');
});
