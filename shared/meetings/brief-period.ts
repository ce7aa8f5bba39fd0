import type { Clock, Instant } from '../dates/clock.ts';
import { today } from '../dates/clock.ts';
import type { LocalDate } from '../dates/local-date.ts';
import { addDays } from '../dates/local-date.ts';
import type { Entry } from '../record/entry.ts';
import type { Meeting } from './meeting.ts';
import { lastHeld } from './meeting-series.ts';
import { endOf } from './meeting-time.ts';

/** How far a brief looks back before there was a first meeting. */
export const FIRST_BRIEF_DAYS = 90;

/** The time that a brief speaks of. `since` is the day of the last held meeting, `endedAt` the moment it was over. */
export interface BriefPeriod {
  last: Meeting | null;
  since: LocalDate;
  endedAt: Instant | null;
  today: LocalDate;
}

/** From the last held meeting with the person to today; the last 90 days before the first. */
export function briefPeriod(meetings: readonly Meeting[], personId: string, clock: Clock): BriefPeriod {
  const day = today(clock);
  const last = lastHeld(meetings, personId, day);
  if (!last) return { last, since: addDays(day, -FIRST_BRIEF_DAYS), endedAt: null, today: day };
  return { last, since: last.date, endedAt: endOf(last), today: day };
}

/**
 * The last day of the period on which something happened in an entry: its end, or a note added to it. `null` when all of it lies
 * before or after. What happened on the day of the meeting itself is news when it was written down after the meeting, so that
 * an import of old history is no news, and nothing of that afternoon is forgotten.
 */
export function newsDay(entry: Entry, { since, endedAt, today: day }: BriefPeriod): LocalDate | null {
  const isNew = (on: LocalDate, createdAt: Instant): boolean =>
    on <= day && (on > since || (on === since && (endedAt === null || createdAt > endedAt)));
  const last = entry.occurredUntil ?? entry.occurredOn;
  let latest = isNew(last, entry.createdAt) ? last : null;
  for (const { occurredOn, createdAt } of entry.additions) {
    if (isNew(occurredOn, createdAt) && (latest === null || occurredOn > latest)) latest = occurredOn;
  }
  return latest;
}
