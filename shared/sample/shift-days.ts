import { addDays, isLocalDate } from '../dates/local-date.ts';

/**
 * The same value with every calendar day in it moved by so many days. Only strings that are nothing but a day are moved: a day in
 * the middle of a sentence is the author's.
 */
export function shiftDays(value: unknown, days: number): unknown {
  if (typeof value === 'string') return isLocalDate(value) ? addDays(value, days) : value;
  if (Array.isArray(value)) return value.map((member: unknown) => shiftDays(member, days));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shiftDays(member, days)]));
}
