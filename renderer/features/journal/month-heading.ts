import type { LocalDate } from '../../../shared/dates/local-date.ts';

const format = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The heading that a day belongs under: "November 2026". */
export const monthHeading = (date: LocalDate): string => format.format(new Date(`${date.slice(0, 7)}-01T00:00:00Z`));
