import type { Meeting } from '../meetings/meeting.ts';
import type { Audience } from '../record/audience.ts';
import type { Entry } from '../record/entry.ts';
import type { Project } from '../record/project.ts';
import { entryLine, figureWords, followUpLine, olderOutcomeLine } from './entry-line.ts';
import type { HeldMeeting } from './held-meeting.ts';
import { meetingLine } from './held-meeting.ts';
import { noNewsLine } from './project-proposals.ts';

/** Something that a review decided, with the words by which a text may name it. */
export interface NamedSource {
  proposalId: string;
  /** How the screen calls it. */
  title: string;
  audience: Audience;
  inBin: boolean;
  /** Lines that a note makes of it by itself. */
  lines: readonly string[];
  /** Words that mean it wherever they stand: its title of today and earlier ones, a figure, a decision. */
  names: readonly string[];
}

/** The kind and id in a proposal's id; `null` for what is no record, such as a branch in git. */
export function recordOfProposal(id: string): { kind: 'entry' | 'project' | 'meeting'; id: string } | null {
  const [, kind = '', record = ''] = /^([a-z-]+):([0-9a-f-]{36})/.exec(id) ?? [];
  if (kind === 'entry' || kind === 'outcome' || kind === 'follow-up') return { kind: 'entry', id: record };
  return kind === 'project' || kind === 'meeting' ? { kind, id: record } : null;
}

/** An entry, or the figure of it that a follow-up is about. */
export function sourceOfEntry(proposalId: string, entry: Entry, earlierTitles: readonly string[]): NamedSource {
  const { title, audience, deletedAt } = entry;
  const index = /^follow-up:.*:(\d+)$/.exec(proposalId)?.[1];
  const figure = index === undefined ? undefined : entry.metrics[Number(index)];
  return {
    proposalId,
    title,
    audience,
    inBin: deletedAt !== null,
    lines: figure ? [followUpLine(figure)] : [entryLine(entry), olderOutcomeLine(entry)],
    names: [title, ...earlierTitles, ...(figure ? [figureWords(figure)] : [])],
  };
}

/** A running project. */
export const sourceOfProject = (
  proposalId: string,
  project: Project,
  earlierNames: readonly string[],
): NamedSource => ({
  proposalId,
  title: project.name,
  audience: project.audience,
  inBin: project.deletedAt !== null,
  lines: [noNewsLine(project)],
  names: [project.name, ...earlierNames],
});

/** A meeting that was held; those who were there may read what was decided. */
export const sourceOfMeeting = (
  proposalId: string,
  meeting: HeldMeeting,
  { deletedAt }: Pick<Meeting, 'deletedAt'>,
): NamedSource => ({
  proposalId,
  title: meeting.title,
  audience: { kind: 'people', personIds: [...meeting.personIds] },
  inBin: deletedAt !== null,
  lines: [meetingLine(meeting)],
  names: [meeting.title, ...meeting.decisions],
});
