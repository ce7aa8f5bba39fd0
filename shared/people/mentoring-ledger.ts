import type { LocalDate } from '../dates/local-date.ts';
import type { Month } from '../dates/month.ts';
import { monthOf } from '../dates/month.ts';
import { createNameMask } from '../packet/name-mask.ts';
import type { Reader } from '../record/audience.ts';
import { mayRead } from '../record/audience.ts';
import type { Entry } from '../record/entry.ts';
import type { Person } from '../record/person.ts';
import type { LedgerLine } from './ledger-line.ts';
import { leavesAsRole } from './person-in-words.ts';

/** One mentee: from → to, how long, and what they can do now. `who` is a name or a role. */
export interface LedgerRow {
  menteeId: string;
  who: string;
  from: string;
  to: string;
  canDoNow: string;
  startedOn: LocalDate;
  lastOn: LocalDate;
  /** Calendar months from the first to the last day, both counted: 3 March to 1 May are 3. */
  months: number;
  /** Of these, the months with a dated entry; the others are only spanned. */
  monthsWithEntries: number;
  entryIds: string[];
}

export interface LedgerInput {
  persons: readonly Person[];
  lines: readonly LedgerLine[];
  entries: readonly Entry[];
  asOf: LocalDate;
}

const indexOf = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
const monthsBetween = (from: LocalDate, to: LocalDate): number => indexOf(monthOf(to)) - indexOf(monthOf(from)) + 1;
const letter = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : String(index + 1));
const lastDayOf = (entry: Entry, asOf: LocalDate): LocalDate =>
  entry.occurredUntil !== null && entry.occurredUntil <= asOf ? entry.occurredUntil : entry.occurredOn;

function daysOf(entry: Entry, asOf: LocalDate): LocalDate[] {
  return [entry.occurredOn, lastDayOf(entry, asOf), ...entry.additions.map(({ occurredOn }) => occurredOn)].filter(
    (day) => day <= asOf,
  );
}

/** The words of several lines of one mentee, in order, without blanks. */
const joined = (parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');

function grouped<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function rowOf(mentee: Person, lines: readonly LedgerLine[], entries: readonly Entry[], asOf: LocalDate) {
  const ordered = [...lines].sort((a, b) => (a.startedOn < b.startedOn ? -1 : a.startedOn > b.startedOn ? 1 : 0));
  const dated = entries.flatMap((entry) => daysOf(entry, asOf));
  const ends = ordered.map(({ endedOn }) => (endedOn === null || endedOn > asOf ? asOf : endedOn));
  const days = [...ordered.map(({ startedOn }) => startedOn), ...ends, ...dated].sort();
  const [startedOn, lastOn] = [days[0], days.at(-1)];
  if (startedOn === undefined || lastOn === undefined) return null;
  return {
    menteeId: mentee.id,
    from: ordered.map(({ from }) => from.trim()).find((from) => from !== '') ?? '',
    to: ordered.map(({ to }) => to.trim()).findLast((to) => to !== '') ?? '',
    canDoNow: joined(ordered.map(({ canDoNow }) => canDoNow)),
    startedOn,
    lastOn,
    months: monthsBetween(startedOn, lastOn),
    monthsWithEntries: new Set(dated.map(monthOf)).size,
    entryIds: entries.map(({ id }) => id),
  };
}

/**
 * The mentoring ledger up to a day, one row for each mentee who has a line or a mentoring entry, the longest known first. For a
 * reader (`null` is me) it is built from what that reader may read, and a mentee who has not agreed to be named is "Mentee A",
 * "Mentee B", with the name masked in every text. Linear in entries and lines.
 */
export function mentoringLedger({ persons, lines, entries, asOf }: LedgerInput, reader: Reader | null): LedgerRow[] {
  const isOpen = ({ audience, deletedAt }: Entry | LedgerLine): boolean =>
    deletedAt === null && (reader === null || mayRead(audience, reader));
  const mentoring = entries.filter((entry) => entry.kind === 'mentoring' && entry.occurredOn <= asOf && isOpen(entry));
  const byMentee = grouped(mentoring.flatMap((entry) => entry.personIds.map((id): [string, Entry] => [id, entry])));
  const open = lines.filter((line) => line.startedOn <= asOf && isOpen(line));
  const linesOf = grouped(open.map((line): [string, LedgerLine] => [line.menteeId, line]));
  const rows = persons
    .filter(({ roles, deletedAt }) => roles.includes('mentee') && deletedAt === null)
    .flatMap((mentee) => {
      const row = rowOf(mentee, linesOf.get(mentee.id) ?? [], byMentee.get(mentee.id) ?? [], asOf);
      return row ? [{ mentee, row }] : [];
    })
    .sort((a, b) => (a.row.startedOn < b.row.startedOn ? -1 : a.row.startedOn > b.row.startedOn ? 1 : 0));
  const { mask } = createNameMask(persons);
  const said = (text: string): string => (reader === null ? text : mask(text));
  return rows.map(({ mentee, row }, index) => ({
    ...row,
    who: reader !== null && leavesAsRole(mentee) ? `Mentee ${letter(index)}` : mentee.name,
    from: said(row.from),
    to: said(row.to),
    canDoNow: said(row.canDoNow),
  }));
}
