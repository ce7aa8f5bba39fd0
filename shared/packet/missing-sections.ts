import type { Packet, PacketSection } from '../record/packet.ts';
import { projectSection } from './create-packet.ts';
import type { PacketRecord } from './packet-record.ts';
import { audienceReason } from './withholding.ts';

/**
 * Sections that could be added: criteria of the ladder without one, then projects that this reader may see and that have
 * evidence. Nothing is chosen for them yet, but for projects what other sections chose.
 */
export function missingSections(packet: Packet, record: PacketRecord): PacketSection[] {
  const present = new Set(packet.sections.map((section) => section.subjectId));
  const chosen = packet.sections.flatMap((section) => section.evidenceIds);
  const withEvidence = new Set(record.evidence.map((item) => record.entries.get(item.entryId)?.projectId));
  const criteria = record.ladder.criteria.map((criterion) => ({
    id: `criterion:${criterion.id}`,
    kind: 'criterion' as const,
    subjectId: criterion.id,
    heading: criterion.short,
    text: null,
    evidenceIds: [],
  }));
  const projects = [...record.projects.values()]
    .filter(
      ({ id, deletedAt, audience }) =>
        deletedAt === null && withEvidence.has(id) && audienceReason(audience, packet.reader) === null,
    )
    .sort((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id))
    .map((project) => projectSection(project.id, project.name, chosen, record));
  return [...criteria, ...projects].filter((section) => !present.has(section.subjectId));
}

/** The sections with one more, put after the last of its kind, or before the closing. */
export function withSection(sections: readonly PacketSection[], added: PacketSection): PacketSection[] {
  const last = sections.findLastIndex((section) => section.kind === added.kind);
  const closing = sections.findIndex((section) => section.kind === 'closing');
  const at = last >= 0 ? last + 1 : closing >= 0 ? closing : sections.length;
  return sections.toSpliced(at, 0, added);
}
