import { monthOf } from '../dates/month.ts';
import { findCriterion } from '../ladder/ladder.ts';
import { strengths } from '../record/evidence.ts';
import type { Packet, PacketSection } from '../record/packet.ts';
import type { Project } from '../record/project.ts';
import type { Writing } from './document-item.ts';
import { exactDate, exactMonth, exactRange } from './exact-date.ts';
import { itemAgain, itemLine, itemMarkdown } from './item-markdown.ts';
import { markdownLine } from './markdown-line.ts';
import type { DocumentItem } from './packet-document.ts';
import { safeMarkdown } from './safe-markdown.ts';
import { audienceReason } from './withholding.ts';

/** A section's items with the days that its entries are dated. */
export interface SectionMaterial {
  section: PacketSection;
  items: readonly DocumentItem[];
  days: readonly string[];
}

const block = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
const monthsSpanned = (first: string, last: string): number => monthNumber(last) - monthNumber(first) + 1;

/** For how long: the months that hold dated entries, never the months between them. */
function duration(days: readonly string[]): string {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || days.length < 2) return '';
  const months = new Set(sorted.map(monthOf)).size;
  const span = monthsSpanned(first, last);
  const when =
    span === 1 ? exactMonth(first) : `${months} of the ${span} months from ${exactMonth(first)} to ${exactMonth(last)}`;
  return `${counted(days.length, 'entry', 'entries')}, dated in ${when}.`;
}

/** A criterion: what it asks for, for how long, then every entry; what an earlier section told comes as one line. */
export function criterionText({ section, items, days }: SectionMaterial, { record }: Writing): string {
  const criterion = findCriterion(record.ladder, section.subjectId ?? '');
  if (!criterion || items.length === 0) return '';
  const again = items.filter((item) => item.toldBefore).map(itemAgain);
  return block([
    section.heading === criterion.text ? '' : `*${markdownLine(criterion.text)}*`,
    duration(days),
    ...items.filter((item) => !item.toldBefore).map(itemMarkdown),
    ...(again.length > 0 ? ['Also, told above:', again.join('\n')] : []),
  ]);
}

function projectParts(project: Project, { record, names }: Writing): string[] {
  const write = (text: string): string => safeMarkdown(names.mask(text));
  const leads = project.leadIds.flatMap((id) => record.persons.get(id) ?? []).map(names.nameOf);
  const span = project.to === null ? `Since ${exactDate(project.from)}` : exactRange(project.from, project.to);
  const teams = project.teams.length > 0 ? `teams: ${names.mask(project.teams.join(', '))}` : '';
  const ledWith = leads.length > 0 ? `led with ${leads.join(', ')}` : '';
  const labelled = (label: string, text: string) => (text.trim() === '' ? '' : `**${label}**\n\n${write(text)}`);
  return [
    [span, teams, ledWith].filter(Boolean).map(markdownLine).join(' · '),
    labelled('Problem', project.problem),
    labelled('Why it mattered', project.whyItMattered),
    labelled('My role', project.myRole),
    labelled('Outcome', project.outcome),
  ];
}

/** A project: when and with whom, the problem, what was mine, what came of it, and the entries behind it in a line each. */
export function projectText({ section, items }: SectionMaterial, writing: Writing): string {
  const project = writing.record.projects.get(section.subjectId ?? '');
  const open = project?.deletedAt === null && audienceReason(project.audience, writing.reader) === null;
  if (!open) return '';
  return block([...projectParts(project, writing), items.map(itemLine).join('\n')]);
}

/** The summary: what the packet holds, and its three strongest entries by name. */
export function summaryText(packet: Packet, criteria: readonly SectionMaterial[]): string {
  const all = criteria.flatMap(({ items }) => items);
  if (all.length === 0) return '';
  const ranked = all.toSorted((a, b) => strengths.indexOf(b.strength) - strengths.indexOf(a.strength));
  const strongest = ranked.filter(
    (item, index) => ranked.findIndex((other) => other.entryId === item.entryId) === index,
  );
  const supported = criteria.filter(({ items }) => items.length > 0).length;
  const confirmed = new Set(all.filter((item) => item.confirmations.length > 0).map((item) => item.entryId)).size;
  const total = counted(strongest.length, 'entry', 'entries');
  const period = `${exactDate(packet.from)} to ${exactDate(packet.to)}`;
  return block([
    `${total} from ${period} for ${supported} of ${criteria.length} criteria${confirmed === 0 ? '' : `; ${confirmed} confirmed by somebody else`}.`,
    strongest.slice(0, 3).map(itemLine).join('\n'),
  ]);
}

/** The closing: which of the packet's projects are still running. */
export function closingText(packet: Packet, { record, reader, names }: Writing): string {
  const running = packet.sections.flatMap((section) => {
    const project = section.kind === 'project' ? record.projects.get(section.subjectId ?? '') : undefined;
    const open = project?.deletedAt === null && audienceReason(project.audience, reader) === null;
    return open && project.state === 'running' ? [`- ${markdownLine(names.mask(project.name))}`] : [];
  });
  return running.length === 0 ? '' : `Work that continues:\n\n${running.join('\n')}`;
}
