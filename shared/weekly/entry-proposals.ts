import type { LocalDate } from '../dates/local-date.ts';
import { exactDate } from '../packet/exact-date.ts';
import { datedDays } from '../readiness/dated-days.ts';
import { outcomeReason } from '../readiness/outcome-reason.ts';
import type { Entry } from '../record/entry.ts';
import { dueFollowUps } from '../today/due-follow-ups.ts';
import { entryLine, followUpLine, olderOutcomeLine } from './entry-line.ts';
import type { WeekSpan } from './week-of.ts';
import { isWithin } from './week-of.ts';
import type { WeeklyProposal } from './weekly-proposal.ts';

/** Older entries without an outcome that one Friday asks about; more would not fit into three minutes. */
export const MOST_OLDER_OUTCOMES = 5;

/** Kinds that stand or fall with what came of them; nobody asks what came of a reflection. */
const outcomeKinds: readonly Entry['kind'][] = ['achievement', 'decision', 'incident', 'mentoring'];

const lacksOutcome = (entry: Entry): boolean => outcomeKinds.includes(entry.kind) && !outcomeReason(entry).present;

const latestDay = (entry: Entry, to: LocalDate): LocalDate => datedDays(entry, to).at(-1) ?? entry.occurredOn;

function newestFirst(a: Entry, b: Entry, to: LocalDate): number {
  const [dayA, dayB] = [latestDay(a, to), latestDay(b, to)];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The id under which an entry of the week is offered, as it stands. */
export const idOfEntryProposal = (entry: Entry): string => `${lacksOutcome(entry) ? 'outcome' : 'entry'}:${entry.id}`;

function ofTheWeek(entry: Entry, span: WeekSpan): WeeklyProposal {
  const lacks = lacksOutcome(entry);
  const outcome = outcomeReason(entry);
  return {
    id: idOfEntryProposal(entry),
    kind: lacks ? 'outcome' : 'entry',
    on: latestDay(entry, span.to),
    title: entry.title,
    detail: outcome.present ? outcome.text : '',
    part: 'done',
    line: entryLine(entry),
    audience: entry.audience,
    source: { kind: 'entry', entryId: entry.id },
  };
}

const older = (entry: Entry, span: WeekSpan): WeeklyProposal => ({
  ...ofTheWeek(entry, span),
  part: 'next',
  line: olderOutcomeLine(entry),
});

function followUps(entries: readonly Entry[], span: WeekSpan): WeeklyProposal[] {
  return dueFollowUps(entries, span.to).map(({ entry, index, metric, dueOn }) => ({
    id: `follow-up:${entry.id}:${index}`,
    kind: 'follow-up',
    on: dueOn,
    title: `Did the gain hold? ${metric.name}`.trim(),
    detail: `${entry.title}, due ${exactDate(dueOn)}`,
    part: 'next',
    line: followUpLine(metric),
    audience: entry.audience,
    source: { kind: 'figure', entryId: entry.id, index },
  }));
}

/**
 * The week's entries (those with an outcome, and those that lack one), up to five older open ones that lack one, newest first, and
 * figures whose follow-up is due. A day counts when it is dated; a range that only spans the week does not.
 */
export function entryProposals(week: { entries: readonly Entry[]; span: WeekSpan }): WeeklyProposal[] {
  const { span } = week;
  const entries = week.entries.filter((entry) => entry.deletedAt === null && entry.occurredOn <= span.to);
  const isOfTheWeek = (entry: Entry): boolean => datedDays(entry, span.to).some((day) => isWithin(day, span));
  const waiting = entries
    .filter((entry) => entry.open && !isOfTheWeek(entry) && lacksOutcome(entry))
    .sort((a, b) => newestFirst(a, b, span.to))
    .slice(0, MOST_OLDER_OUTCOMES);
  return [
    ...entries.filter(isOfTheWeek).map((entry) => ofTheWeek(entry, span)),
    ...waiting.map((entry) => older(entry, span)),
    ...followUps(entries, span),
  ];
}
