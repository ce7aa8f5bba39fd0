import { z } from 'zod';
import type { Clock, Instant } from '../dates/clock.ts';
import { today } from '../dates/clock.ts';
import { addDays, weekday } from '../dates/local-date.ts';
import { localInstant } from '../dates/local-instant.ts';

/** When to be reminded of the weekly review. `weekday` is ISO: 1 is Monday, 5 is Friday. */
export const WeeklyReminderSchema = z.object({
  on: z.boolean(),
  weekday: z.number().int().min(1).max(7),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Write the time as 15:30.' }),
});
export type WeeklyReminder = z.infer<typeof WeeklyReminderSchema>;

/** Off until somebody asks for it. */
export const noReminder: WeeklyReminder = { on: false, weekday: 5, time: '15:30' };

/**
 * The next moment to remind at, strictly after `clock.now`; `null` when it is off. The time of day is the one on the wall in the
 * person's zone, whatever the clocks do in between.
 */
export function nextReminder({ on, weekday: day, time }: WeeklyReminder, clock: Clock): Instant | null {
  if (!on) return null;
  const first = addDays(today(clock), (day - weekday(today(clock)) + 7) % 7);
  const instants = [first, addDays(first, 7)].map((date) => localInstant(date, time, clock.zone));
  return instants.find((at) => Date.parse(at) > Date.parse(clock.now)) ?? null;
}

/** A reminder that the machine slept through is still of use for this long, in milliseconds; after that the next one will do. */
const OF_USE = 12 * 3_600_000;

/**
 * Did a moment to remind at pass since `since`, not too long ago? Asked after every wait, so that a sleeping machine, a clock that was
 * set or a journey to another zone need no case of their own: a moment passes once, or never.
 */
export function isReminderDue(reminder: WeeklyReminder, since: Instant, clock: Clock): boolean {
  const from = new Date(Math.max(Date.parse(since), Date.parse(clock.now) - OF_USE)).toISOString();
  const at = nextReminder(reminder, { ...clock, now: from });
  return at !== null && Date.parse(at) <= Date.parse(clock.now);
}
