import type { Evidence } from '../record/evidence.ts';
import type { Packet, PacketSection } from '../record/packet.ts';
import { completenessOf } from './completeness.ts';
import { countWords } from './count-words.ts';
import type { SectionMaterial } from './derive-text.ts';
import { closingText, criterionText, projectText, summaryText } from './derive-text.ts';
import type { Writing } from './document-item.ts';
import { documentItem } from './document-item.ts';
import { exactDate } from './exact-date.ts';
import { findingsOf } from './findings.ts';
import { leftOutOf } from './left-out.ts';
import { createNameMask } from './name-mask.ts';
import type { DocumentSection, PacketDocument } from './packet-document.ts';
import type { PacketRecord } from './packet-record.ts';
import { rankEvidence } from './rank-evidence.ts';
import { readerWords } from './reader-words.ts';
import { safeMarkdown } from './safe-markdown.ts';
import { withheldCounts } from './withheld-counts.ts';
import { audienceReason } from './withholding.ts';

/** The chosen entries of every section that this reader may see, in the order of the sections. */
function gather(packet: Packet, writing: Writing): SectionMaterial[] {
  const { record, reader } = writing;
  const told = new Set<string>();
  return packet.sections.map((section) => {
    const chosen = record.evidence.filter((item) => section.evidenceIds.includes(item.id));
    const readable = rankEvidence(chosen, record, reader).filter((candidate) => candidate.locked === null);
    const items = readable.map((candidate) => documentItem(candidate, writing, told.has(candidate.entry.id)));
    if (section.kind === 'criterion' && section.text === null) for (const item of items) told.add(item.entryId);
    return { section, items, days: readable.map((candidate) => candidate.entry.occurredOn) };
  });
}

function derivedText(
  packet: Packet,
  material: SectionMaterial,
  all: readonly SectionMaterial[],
  writing: Writing,
): string {
  switch (material.section.kind) {
    case 'summary':
      return summaryText(
        packet,
        all.filter((other) => other.section.kind === 'criterion'),
      );
    case 'criterion':
      return criterionText(material, writing);
    case 'project':
      return projectText(material, writing);
    case 'closing':
      return closingText(packet, writing);
  }
}

/** A heading follows its project's audience: the name of a closed project is not told either. */
function headingOf(section: PacketSection, { record, reader, names }: Writing): string {
  const project = section.kind === 'project' ? record.projects.get(section.subjectId ?? '') : undefined;
  if (project && audienceReason(project.audience, reader) !== null) return 'A project';
  return names.mask(section.heading);
}

function buildSection(material: SectionMaterial, derived: string, writing: Writing): DocumentSection {
  const { section, items } = material;
  const closed = section.kind === 'project' && derived === '';
  const body = section.text === null || closed ? derived : safeMarkdown(writing.names.mask(section.text));
  const heading = headingOf(section, writing);
  return {
    id: section.id,
    kind: section.kind,
    heading,
    body,
    derived,
    ownWords: section.text !== null,
    items: [...items],
    ...completenessOf(section, body, items),
    words: body === '' ? 0 : countWords(heading) + countWords(body),
  };
}

function factsOf(packet: Packet, { record, names }: Writing): string[] {
  const { profile, position, ladder } = record;
  const job = position ? [position.title, position.employer].filter(Boolean).join(', ') : '';
  return [
    [profile?.name ?? '', names.mask(job)].filter(Boolean).join(' · '),
    `For ${ladder.targetLevel} · ${exactDate(packet.from)} to ${exactDate(packet.to)} · for ${readerWords(packet.reader, record.persons, names)}`,
  ].filter(Boolean);
}

const byAge = (a: Evidence, b: Evidence): number => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id);

/**
 * Builds the document that every renderer reads: only what the packet's readers may see, mentees as a role, the author's words
 * where there are any and derived text elsewhere. Deterministic: the same record gives the same document.
 */
export function buildPacket(packet: Packet, unsorted: PacketRecord): PacketDocument {
  const record = { ...unsorted, evidence: unsorted.evidence.toSorted(byAge) };
  const names = createNameMask(record.persons.values());
  const writing: Writing = { record, reader: packet.reader, names };
  const all = gather(packet, writing);
  const sections = all.map((material) => buildSection(material, derivedText(packet, material, all, writing), writing));
  const title = names.mask(packet.title);
  const facts = factsOf(packet, writing);
  const words =
    [title, ...facts].reduce((sum, line) => sum + countWords(line), 0) +
    sections.reduce((sum, section) => sum + section.words, 0);
  return {
    title,
    facts,
    sections,
    words,
    wordBudget: packet.wordBudget,
    leftOut: leftOutOf(packet, writing),
    findings: findingsOf(packet, sections, withheldCounts(packet, writing), words),
  };
}
