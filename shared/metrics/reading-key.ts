import type { Reading } from './reading.ts';

/**
 * Where a reading of a file came from, so that a second import of the same file finds it again, whatever was changed in it since. A
 * number is written one way only, so `840.0` and `840` are the same reading.
 */
export const readingKey = (metricId: string, { on, value }: Pick<Reading, 'on' | 'value'>): string =>
  `csv:${metricId}:${on}:${String(value)}`;
