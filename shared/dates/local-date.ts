import { z } from 'zod';

/** True for a real calendar day written `YYYY-MM-DD` (30 February is not one). */
export function isLocalDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A calendar day without a time or a zone, `YYYY-MM-DD`: the day as the person lived it. */
export const LocalDateSchema = z
  .string()
  .refine(isLocalDate, { error: 'This is not a day of the calendar. Write it as 2026-11-24.' });
export type LocalDate = z.infer<typeof LocalDateSchema>;

const asUtc = (date: LocalDate): Date => new Date(`${date}T00:00:00Z`);
const fromUtc = (date: Date): LocalDate => date.toISOString().slice(0, 10);

/** The day `days` after `date` (negative: before). */
export function addDays(date: LocalDate, days: number): LocalDate {
  const moved = asUtc(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return fromUtc(moved);
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / 86_400_000);
}

/** ISO weekday of the day: 1 is Monday, 7 is Sunday. */
export function weekday(date: LocalDate): number {
  return asUtc(date).getUTCDay() || 7;
}

/** The Monday of the week that holds `date`. */
export function startOfWeek(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekday(date));
}
