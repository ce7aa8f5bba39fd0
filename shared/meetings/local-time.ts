import { z } from 'zod';

/** A time of day as a clock on the wall shows it, `HH:MM`, 24 hours. */
export const LocalTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'This is not a time of day. Write it as 14:30.' });

/**
 * An IANA zone such as `Europe/Berlin`, checked by its shape only: machines know different lists, and a record that one of them
 * wrote must open on every other.
 */
export const ZoneSchema = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9_+-]+(\/[A-Za-z0-9_+-]+)*$/, { error: 'This is not a time zone. Write it as Europe/Berlin.' });
