import { expect, test } from 'vitest';
import { PacketSchema } from '../../../shared/record/packet.ts';
import { careerRecord } from './career-fixture.ts';
import { entryOf, evidenceOf, idOf, packetOf, recordOf } from './packet-fixture.ts';

test('a proposal has a summary, every criterion, the projects behind the evidence, and a closing', () => {
  const packet = packetOf(careerRecord());
  expect(PacketSchema.parse(packet)).toEqual(packet);
  expect(packet.title).toBe('Staff packet, November 2026');
  expect(packet.sections.map((section) => [section.kind, section.subjectId])).toEqual([
    ['summary', null],
    ['criterion', 'stewardship'],
    ['criterion', 'practices'],
    ['project', idOf(10)],
    ['closing', null],
  ]);
  expect(packet.sections[1]?.evidenceIds).toEqual([idOf(40), idOf(41)]);
});

test('the strongest readable entries come first, then confirmed, then newest, at most three', () => {
  const entries = [
    entryOf(1, { occurredOn: '2026-01-10' }),
    entryOf(2, { occurredOn: '2026-02-10' }),
    entryOf(3, { occurredOn: '2026-03-10' }),
    entryOf(4, { occurredOn: '2026-04-10' }),
    entryOf(5, { occurredOn: '2026-05-10', audience: { kind: 'me' } }),
  ];
  const confirmations = [{ personId: null, name: 'Mara', confirmedOn: '2026-06-01', how: '' }];
  const evidence = entries.map((entry, index) =>
    evidenceOf(11 + index, entry.id, index === 1 ? { confirmations } : {}),
  );
  const record = recordOf({ entries, evidence, strengths: { [idOf(11)]: 'strong', [idOf(15)]: 'strong' } });
  expect(packetOf(record).sections[1]?.evidenceIds).toEqual([idOf(11), idOf(12), idOf(14)]);
});
