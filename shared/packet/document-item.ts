import { findCriterion } from '../ladder/ladder.ts';
import type { Reader } from '../record/audience.ts';
import type { ImpactMetric } from '../record/impact-metric.ts';
import { metricLine } from '../record/impact-metric.ts';
import type { Evidence } from '../record/evidence.ts';
import { exactDate, exactRange } from './exact-date.ts';
import type { NameMask } from './name-mask.ts';
import type { DocumentItem } from './packet-document.ts';
import type { PacketRecord } from './packet-record.ts';
import type { Candidate } from './rank-evidence.ts';
import { safeMarkdown } from './safe-markdown.ts';
import { audienceReason } from './withholding.ts';

/** What an item is written with: the record, who reads, and whose names stay in. */
export interface Writing {
  record: PacketRecord;
  reader: Reader;
  names: NameMask;
}

function figure(metric: ImpactMetric): string {
  const held = metric.hold === 'held' ? ['held'] : metric.hold === 'did not hold' ? ['did not hold'] : [];
  // “Measured” without a source would be a claim that nobody can check.
  const basis = metric.source ? [metric.basis, metric.source] : metric.basis === 'estimate' ? ['estimate'] : [];
  const notes = [...basis, ...held].join(', ');
  return `${metric.name ? `${metric.name}: ` : ''}${metricLine(metric)}${notes ? ` (${notes})` : ''}`;
}

const distinct = (lines: readonly string[]): string[] => [...new Set(lines.map((line) => line.trim()))].filter(Boolean);

/** `**Result.** text`, or the label above when the text begins with a list, a table or a fence. */
function labelled(label: string, text: string): string {
  const inline = /^[\p{L}\p{N}"“‘'(]/u.test(text) && !/^\d+[.)]\s/.test(text) && !text.split('\n', 1)[0]?.includes('|');
  return inline ? `**${label}.** ${text}` : `**${label}**\n\n${text}`;
}

function paragraphs({ entry }: Candidate, names: NameMask): string[] {
  const write = (text: string): string => safeMarkdown(names.mask(text));
  const told = (
    [
      ['Context', entry.context],
      ['What I did', entry.action],
      ['Result', entry.result],
    ] as const
  ).filter(([, text]) => text.trim() !== '');
  if (told.length > 0) return told.map(([label, text]) => labelled(label, write(text)));
  return entry.text.trim() === '' ? [] : [write(entry.text)];
}

function confirmations(evidence: readonly Evidence[], { record, names }: Writing): string[] {
  return evidence.flatMap((item) =>
    item.confirmations.map((confirmation) => {
      const person = confirmation.personId === null ? undefined : record.persons.get(confirmation.personId);
      const name = person ? names.nameOf(person) : names.mask(confirmation.name);
      const how = confirmation.how.trim() === '' ? '' : ` (${names.mask(confirmation.how)})`;
      return `${name || 'Somebody else'}, ${exactDate(confirmation.confirmedOn)}${how}`;
    }),
  );
}

function markers(evidence: readonly Evidence[], record: PacketRecord): string[] {
  return evidence.flatMap((item) => {
    const criterion = findCriterion(record.ladder, item.criterionId);
    return criterion?.markers.find((marker) => marker.id === item.markerId)?.text ?? [];
  });
}

/** Writes one entry with its evidence as a reader of this packet may see it. */
export function documentItem(candidate: Candidate, writing: Writing, toldBefore: boolean): DocumentItem {
  const { entry, evidence, strength } = candidate;
  const { record, reader, names } = writing;
  const project = entry.projectId === null ? undefined : record.projects.get(entry.projectId);
  const mayName = project?.deletedAt === null && audienceReason(project.audience, reader) === null;
  return {
    entryId: entry.id,
    evidenceIds: evidence.map((item) => item.id),
    title: names.mask(entry.title),
    dates: exactRange(entry.occurredOn, entry.occurredUntil),
    figures: entry.metrics.map((metric) => names.mask(figure(metric))),
    scope: entry.scope,
    role: entry.myRole.trim() === '' ? null : names.mask(entry.myRole.trim()),
    project: mayName ? names.mask(project.name) : null,
    paragraphs: paragraphs(candidate, names),
    shows: distinct(markers(evidence, record)),
    rationales: distinct(evidence.map((item) => names.mask(item.rationale))).map(safeMarkdown),
    confirmations: distinct(confirmations(evidence, writing)),
    sources: entry.links
      .filter((link) => /^https?:\/\/[^\s<>()]+$/i.test(link.url))
      .map((link) => ({ label: names.mask(link.label || link.url), url: link.url })),
    strength,
    toldBefore,
  };
}
