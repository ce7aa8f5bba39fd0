import { createNameMask } from '../packet/name-mask.ts';
import type { Audience, Reader } from '../record/audience.ts';
import { mayRead } from '../record/audience.ts';
import type { Brief } from './brief.ts';
import { deriveBrief } from './brief.ts';
import type { BriefLine } from './brief-line.ts';
import type { BriefRecord } from './brief-record.ts';
import type { Meeting } from './meeting.ts';

/** A brief that stays with me. */
export interface BriefForMe extends Brief {
  reader: 'me';
}

/** A brief that the other person may read; the only kind that can be copied out. `name` is theirs, or a role in its place. */
export interface BriefForOthers extends Brief {
  reader: 'them';
  name: string;
}

/** A brief for others, and what it leaves out, for the author's eyes. */
export interface OpenedBrief {
  brief: BriefForOthers;
  withheld: { entries: number; goals: number; ratings: number };
}

const withoutPreparation = (meeting: Meeting): Meeting => ({ ...meeting, privatePreparation: '' });
const allowed = <T extends { audience: Audience }>(records: readonly T[], reader: Reader): T[] =>
  records.filter(({ audience }) => mayRead(audience, reader));

/** The part of a record that this person may read. Evidence, checkpoints go with what they belong to; no private preparation. */
function openTo(record: BriefRecord, reader: Reader): BriefRecord {
  const entries = allowed(record.entries, reader);
  const goals = allowed(record.goals, reader);
  const entryIds = new Set(entries.map(({ id }) => id));
  const goalIds = new Set(goals.map(({ id }) => id));
  return {
    ...record,
    entries,
    goals,
    ratings: allowed(record.ratings, reader),
    evidence: record.evidence.filter(({ entryId }) => entryIds.has(entryId)),
    checkpoints: record.checkpoints.filter(({ goalId }) => goalIds.has(goalId)),
    meetings: record.meetings.map(withoutPreparation),
    next: record.next && withoutPreparation(record.next),
  };
}

/** The brief for my own eyes: everything. */
export const briefForMe = (record: BriefRecord): BriefForMe => ({ ...deriveBrief(record), reader: 'me' });

/**
 * The brief as the other person may read it. The record is narrowed first and the brief derived from what is left, so that
 * nothing private can reach a line. Criteria count as quiet only when they are quiet for me, too: private news is kept back,
 * not denied, so they are named without a date. Mentees who have not agreed to be named stand under their role.
 */
export function briefForOthers(record: BriefRecord): OpenedBrief {
  const open = openTo(record, { kind: 'people', personIds: [record.person.id] });
  const [mine, theirs] = [deriveBrief(record), deriveBrief(open)];
  const isQuiet = new Set(mine.quiet.map(({ source }) => source.id));
  const truly = ({ source }: BriefLine): boolean => source.kind !== 'criterion' || isQuiet.has(source.id);
  const names = new Map(record.criteria.map(({ id, short }) => [id, short]));
  const nameOfCriterion = ({ source }: BriefLine): string => names.get(source.id) ?? source.id;
  const { mask, nameOf } = createNameMask(record.persons);
  const masked = <T extends BriefLine>(lines: readonly T[]): T[] =>
    lines.map((line) => ({ ...line, text: mask(line.text) }));
  const brief: BriefForOthers = {
    ...theirs,
    reader: 'them',
    name: nameOf(record.person),
    agenda: masked(theirs.agenda),
    decisions: masked(theirs.decisions),
    outcomes: masked(theirs.outcomes),
    promises: masked(theirs.promises),
    goals: masked(theirs.goals),
    ratings: masked(theirs.ratings),
    quiet: masked(theirs.quiet.filter(truly).map((line) => ({ ...line, text: nameOfCriterion(line), on: null }))),
    questions: masked(theirs.questions.filter(truly)),
  };
  const withheld = {
    entries: mine.outcomes.length - theirs.outcomes.length,
    goals: mine.goals.length - theirs.goals.length,
    ratings: mine.ratings.length - theirs.ratings.length,
  };
  return { brief, withheld };
}
