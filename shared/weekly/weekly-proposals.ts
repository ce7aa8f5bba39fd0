import type { LocalDate } from '../dates/local-date.ts';
import type { Proposal } from '../import/proposal.ts';
import type { Entry } from '../record/entry.ts';
import type { Project } from '../record/project.ts';
import { entryProposals } from './entry-proposals.ts';
import type { HeldMeeting } from './held-meeting.ts';
import { meetingLine } from './held-meeting.ts';
import { metricLine } from '../record/impact-metric.ts';
import { projectProposals } from './project-proposals.ts';
import type { WeekSpan } from './week-of.ts';
import { isWithin } from './week-of.ts';
import type { WeeklyProposal } from './weekly-proposal.ts';
import { weeklyKinds } from './weekly-proposal.ts';

/** What the week is made of. Rows in the bin may be among them; they are not offered. */
export interface WeekMaterial {
  span: WeekSpan;
  /** What git shows since last time and no entry has yet. */
  git: readonly Proposal[];
  meetings: readonly HeldMeeting[];
  /** Projects, and the day of the latest entry of each. */
  projects: readonly Project[];
  latestNews: ReadonlyMap<string, LocalDate>;
  /** Entries of the span, open ones, and those with a follow-up. */
  entries: readonly Entry[];
  /** Ids that an earlier review decided. */
  decidedBefore: ReadonlySet<string>;
}

/** The id under which work in git is offered. */
export const idOfGitProposal = ({ key }: Pick<Proposal, 'key'>): string => `git:${key}`;

function gitProposals({ git, entries, span }: WeekMaterial): WeeklyProposal[] {
  const known = new Set(entries.flatMap((entry) => entry.sourceKeys));
  return git
    .filter((one) => !one.sourceKeys.some((key) => known.has(key)))
    .filter((one) => one.occurredOn <= span.to && (one.occurredUntil ?? one.occurredOn) >= span.from)
    .map((one) => {
      const figure = one.metrics[0];
      return {
        id: idOfGitProposal(one),
        kind: 'git',
        on: one.occurredUntil ?? one.occurredOn,
        title: one.title,
        detail: one.origin.name,
        part: 'done',
        line: figure ? `${one.title}: ${metricLine(figure)}` : one.title,
        // As every entry begins: who else may read it is a decision of its own.
        audience: { kind: 'me' },
        source: { kind: 'git', key: one.key },
      };
    });
}

const meetingProposals = ({ meetings, span }: WeekMaterial): WeeklyProposal[] =>
  meetings
    .filter((meeting) => isWithin(meeting.heldOn, span))
    .map((meeting) => ({
      id: `meeting:${meeting.id}`,
      kind: 'meeting',
      on: meeting.heldOn,
      title: meeting.title,
      detail: meeting.decisions.length === 0 ? 'No decision written down.' : meeting.decisions.join('; '),
      part: 'done',
      line: meetingLine(meeting),
      audience: { kind: 'people', personIds: [...meeting.personIds] },
      source: { kind: 'meeting', meetingId: meeting.id },
    }));

const order = (a: WeeklyProposal, b: WeeklyProposal): number =>
  weeklyKinds.indexOf(a.kind) - weeklyKinds.indexOf(b.kind) ||
  compareText(b.on ?? '', a.on ?? '') ||
  compareText(a.id, b.id);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What happened is decided once; what is still missing is asked again next Friday, because dropping it means "not this week". */
const isOnce = ({ part, kind }: WeeklyProposal): boolean => part === 'done' && kind !== 'outcome';

/**
 * Everything that Friday offers, each with its source: what was done (entries, git, meetings), then due follow-ups, entries without
 * an outcome and running projects without news. Within a kind the newest comes first; the order never depends on how rows arrived.
 */
export function weeklyProposals(material: WeekMaterial): WeeklyProposal[] {
  return [
    ...entryProposals(material),
    ...gitProposals(material),
    ...meetingProposals(material),
    ...projectProposals(material),
  ]
    .filter((one) => !isOnce(one) || !material.decidedBefore.has(one.id))
    .sort(order);
}
