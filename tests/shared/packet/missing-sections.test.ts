import { expect, test } from 'vitest';
import { missingSections, withSection } from '../../../shared/packet/missing-sections.ts';
import { careerRecord } from './career-fixture.ts';
import { idOf, packetOf } from './packet-fixture.ts';

test('what was left out can be added again, in its place; a project brings the evidence chosen elsewhere', () => {
  const record = careerRecord();
  const packet = packetOf(record);
  expect(missingSections(packet, record)).toEqual([]);
  const without = packet.sections.filter((section) => section.kind !== 'project' && section.subjectId !== 'practices');
  const missing = missingSections({ ...packet, sections: without }, record);
  expect(missing.map((section) => [section.subjectId, section.evidenceIds])).toEqual([
    ['practices', []],
    [idOf(10), [idOf(40)]],
  ]);
  const again = missing.reduce(withSection, without);
  expect(again.map((section) => section.id)).toEqual(packet.sections.map((section) => section.id));
});

test('a project that this reader may not see is not offered', () => {
  const record = careerRecord();
  const packet = packetOf(record);
  const sections = packet.sections.filter((section) => section.kind !== 'project');
  expect(missingSections({ ...packet, sections, reader: { kind: 'outside', personIds: [] } }, record)).toEqual([]);
});
