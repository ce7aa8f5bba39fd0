import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { Proposal } from '../../../shared/import/proposal.ts';

const format = (date: LocalDate, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** When a proposal was, as exactly as its source told: "2 – 5 Mar 2026", "March 2026", "no date found". */
export function whenInWords({ occurredOn, occurredUntil, datePrecision }: Proposal): string {
  if (datePrecision === 'unknown') return 'no date found';
  if (datePrecision === 'month') return format(occurredOn, { month: 'long', year: 'numeric' });
  const last = occurredUntil ?? occurredOn;
  const end = format(last, { day: 'numeric', month: 'short', year: 'numeric' });
  if (occurredUntil === null || occurredUntil === occurredOn) return end;
  const sameMonth = occurredOn.slice(0, 7) === last.slice(0, 7);
  const sameYear = occurredOn.slice(0, 4) === last.slice(0, 4);
  return `${format(occurredOn, {
    day: 'numeric',
    ...(sameMonth ? {} : { month: 'short' }),
    ...(sameYear ? {} : { year: 'numeric' }),
  })} – ${end}`;
}
