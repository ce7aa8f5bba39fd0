import { attachmentsOf } from '../record/attachment.ts';
import type { Entry } from '../record/entry.ts';
import type { Packet } from '../record/packet.ts';
import type { Writing } from './document-item.ts';
import type { LeftOut } from './packet-document.ts';
import { touches } from './rank-evidence.ts';
import type { WithholdingReason } from './withholding.ts';
import { audienceReason, withholding, withholdingWords } from './withholding.ts';

/**
 * Everything with a place in this packet that its reader does not get: evidence of the period that is closed to them or speaks
 * against, chosen evidence that went to the bin or is gone, projects of that work, mentees who appear as a role, and the files of
 * the entries that are shown. For the author only: the titles here are exactly what must not leave.
 */
export function leftOutOf(packet: Packet, { record, reader, names }: Writing): LeftOut[] {
  const chosen = new Set(packet.sections.flatMap((section) => section.evidenceIds));
  const entries = new Map<string, WithholdingReason>();
  const shown = new Set<string>();
  const projectIds = new Set(
    packet.sections.flatMap((section) => (section.kind === 'project' ? (section.subjectId ?? []) : [])),
  );
  for (const item of record.evidence) {
    const entry = record.entries.get(item.entryId);
    const inPeriod =
      item.ladderId === record.ladder.id && entry !== undefined && touches(entry, packet.from, packet.to);
    if (!chosen.has(item.id) && !inPeriod) continue;
    if (entry?.projectId) projectIds.add(entry.projectId);
    const reason = withholding(item, entry, reader);
    if (reason === null && chosen.has(item.id)) shown.add(item.entryId);
    if (reason !== null && (reason !== 'in-bin' || chosen.has(item.id))) entries.set(item.entryId, reason);
  }
  const known = new Set(record.evidence.map((item) => item.id));
  const gone = [...chosen].filter((id) => !known.has(id));
  return [
    ...[...entries].map(([id, reason]) => leftOut('entry', id, record.entries.get(id)?.title ?? 'An entry', reason)),
    ...gone.map((id) => leftOut('entry', id, 'Chosen evidence', 'gone')),
    ...[...projectIds].flatMap((id) => {
      const project = record.projects.get(id);
      if (!project) return [];
      const reason = project.deletedAt === null ? audienceReason(project.audience, reader) : 'in-bin';
      return reason === null ? [] : [leftOut('project', id, project.name, reason)];
    }),
    ...[...names.met].map((id) => ({
      kind: 'person' as const,
      id,
      title: record.persons.get(id)?.name ?? 'A mentee',
      reason: 'mentee-as-role' as const,
      words: 'Appears as “a mentee”. The name leaves only when they agreed; say so under People.',
    })),
    ...filesOf([...shown].filter((id) => !entries.has(id)).flatMap((id) => record.entries.get(id) ?? [])),
  ];
}

/** Own words travel, files stay: they may be the employer's. */
const filesOf = (entries: readonly Entry[]): LeftOut[] =>
  entries.flatMap((entry) =>
    attachmentsOf(entry).map(({ sha256, name }) => ({
      kind: 'file' as const,
      id: `${entry.id} ${sha256} ${name}`,
      title: name,
      reason: 'file' as const,
      words: `A file of “${entry.title}”. Packets carry no files; send it along where the readers may have it.`,
    })),
  );

const leftOut = (kind: 'entry' | 'project', id: string, title: string, reason: WithholdingReason): LeftOut => ({
  kind,
  id,
  title,
  reason,
  words: withholdingWords[reason],
});
