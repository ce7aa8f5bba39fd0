import type { Clock } from '../dates/clock.ts';
import { today } from '../dates/clock.ts';
import { daysBetween } from '../dates/local-date.ts';
import type { WeekSpan } from './week-of.ts';
import { weekOf } from './week-of.ts';
import type { WeeklyNote } from './weekly-note.ts';

/** Days after which a note that was written but never marked as sent makes room for the next review. */
const STAYS_DAYS = 6;

/** Does it hold a text or was it sent? Otherwise the review is still under way. */
const isWritten = ({ noteText, sentOn }: WeeklyNote): boolean => noteText !== '' || sentOn !== null;

const latestFirst = (a: WeeklyNote, b: WeeklyNote): number =>
  `${a.to} ${a.createdAt}` < `${b.to} ${b.createdAt}` ? 1 : -1;

/**
 * The review that is gone on with: the latest one, while it has no text yet, however long ago it was begun; a written one for six
 * more days; a sent one on the day it was sent. `null`: a new one begins.
 */
export function noteAtHand(notes: readonly WeeklyNote[], clock: Clock): WeeklyNote | null {
  const latest = notes.filter(({ deletedAt }) => deletedAt === null).sort(latestFirst)[0];
  if (!latest) return null;
  const day = today(clock);
  if (latest.sentOn !== null) return today({ ...clock, now: latest.sentOn }) === day ? latest : null;
  return !isWritten(latest) || daysBetween(latest.to, day) <= STAYS_DAYS ? latest : null;
}

/** The days that a review looks at: those of a written note as they are, of one under way up to today, of a new one since the last. */
export function spanOfReview(note: WeeklyNote | null, notes: readonly WeeklyNote[], clock: Clock): WeekSpan {
  if (note && isWritten(note)) return { from: note.from, to: note.to };
  const day = today(clock);
  if (note) return { from: note.from, to: note.to > day ? note.to : day };
  const last = notes.filter((one) => one.deletedAt === null && isWritten(one)).sort(latestFirst)[0];
  return weekOf(last?.to ?? null, clock);
}
