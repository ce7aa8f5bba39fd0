import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildPacket } from '../../../shared/packet/build-packet.ts';
import { renderMarkdown } from '../../../shared/packet/render-markdown.ts';
import { careerRecord } from './career-fixture.ts';
import { packetOf } from './packet-fixture.ts';

const golden = readFileSync(new URL('../../fixtures/packets/career.md', import.meta.url), 'utf8');

test('a whole packet is the Markdown of the golden file', () => {
  const record = careerRecord();
  expect(renderMarkdown(buildPacket(packetOf(record), record))).toBe(golden);
});

test('the same record gives the same document, whatever the order of its evidence', () => {
  const record = careerRecord();
  const packet = packetOf(record);
  const reversed = { ...record, evidence: [...record.evidence].reverse() };
  expect(renderMarkdown(buildPacket(packet, reversed))).toBe(golden);
});

test("the author's words stand in place of the derived ones, and sections without any are not in the document", () => {
  const record = careerRecord();
  const packet = packetOf(record);
  const sections = packet.sections.map((section) =>
    section.kind === 'summary'
      ? { ...section, text: '# I carry checkout\n\nwith <b>Tomas</b>' }
      : { ...section, evidenceIds: [], text: section.kind === 'closing' ? '' : null },
  );
  const text = renderMarkdown(buildPacket({ ...packet, sections }, record));
  expect(text).toContain('## Summary\n\n**I carry checkout**\n\nwith &lt;b>a mentee&lt;/b>\n');
  expect(text).not.toContain('Keeps the architecture');
});
