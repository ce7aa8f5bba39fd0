import type { LocalDate } from '../dates/local-date.ts';
import type { Birth } from '../record/born.ts';
import { born } from '../record/born.ts';
import type { Reader } from '../record/audience.ts';
import type { Packet, PacketSection } from '../record/packet.ts';
import { exactMonth } from './exact-date.ts';
import type { PacketRecord } from './packet-record.ts';
import type { PacketTemplate } from './packet-template.ts';
import { rankEvidence, touches } from './rank-evidence.ts';
import { audienceReason } from './withholding.ts';

/** What the author decides when a packet begins. `from` and `to` are the period whose evidence is proposed. */
export interface PacketRequest {
  template: PacketTemplate;
  record: PacketRecord;
  reader: Reader;
  caseId: string | null;
  from: LocalDate;
  to: LocalDate;
}

function criterionSections({ template, record, reader, from, to }: PacketRequest): PacketSection[] {
  const within = record.evidence.filter((item) => {
    const entry = record.entries.get(item.entryId);
    return item.ladderId === record.ladder.id && entry !== undefined && touches(entry, from, to);
  });
  return record.ladder.criteria.map((criterion) => ({
    id: `criterion:${criterion.id}`,
    kind: 'criterion',
    subjectId: criterion.id,
    heading: criterion.short,
    text: null,
    evidenceIds: rankEvidence(
      within.filter((item) => item.criterionId === criterion.id),
      record,
      reader,
    )
      .filter((candidate) => candidate.locked === null)
      .slice(0, template.criterion.entries)
      .flatMap((candidate) => candidate.evidence.map((item) => item.id)),
  }));
}

/** A section for a project from what is chosen elsewhere; its entries are named there again, in one line each. */
export function projectSection(
  projectId: string,
  name: string,
  chosen: readonly string[],
  record: PacketRecord,
): PacketSection {
  const byId = new Map(record.evidence.map((item) => [item.id, item]));
  const evidenceIds = chosen.filter((id) => {
    const entry = record.entries.get(byId.get(id)?.entryId ?? '');
    return entry?.projectId === projectId;
  });
  return { id: `project:${projectId}`, kind: 'project', subjectId: projectId, heading: name, text: null, evidenceIds };
}

function projectSections({ record, reader }: PacketRequest, criteria: readonly PacketSection[]): PacketSection[] {
  const chosen = criteria.flatMap((section) => section.evidenceIds);
  return [...record.projects.values()]
    .filter((project) => project.deletedAt === null && audienceReason(project.audience, reader) === null)
    .sort((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id))
    .map((project) => projectSection(project.id, project.name, chosen, record))
    .filter((section) => section.evidenceIds.length > 0);
}

/** Proposes a packet: a section per criterion with its strongest readable entries, a section per project behind them. */
export function createPacket(request: PacketRequest, birth: Birth): Packet {
  const { template, record, reader, caseId, from, to } = request;
  const criteria = criterionSections(request);
  const fixed = (kind: 'summary' | 'closing'): PacketSection => ({
    id: kind,
    kind,
    subjectId: null,
    heading: template[kind].heading,
    text: null,
    evidenceIds: [],
  });
  return {
    ...born(birth),
    title: `${template.title}, ${exactMonth(to)}`,
    caseId,
    ladderId: record.ladder.id,
    templateId: template.id,
    reader: { kind: reader.kind, personIds: [...reader.personIds] },
    from,
    to,
    wordBudget: template.wordBudget,
    sections: [fixed('summary'), ...criteria, ...projectSections(request, criteria), fixed('closing')],
    version: 1,
  };
}
