import type { LocalDate } from '../dates/local-date.ts';
import { isLocalDate } from '../dates/local-date.ts';
import { monthNumber } from './month-names.ts';

/**
 * The day in a date as git prints it: `Mon Mar 2 10:15:00 2026 +0100`, `2026-03-02 10:15:00 +0100`, `2026-03-02T10:15:00+01:00`
 * or `Mon, 2 Mar 2026 …`. The author's own zone is meant, so nothing is converted. `null` for anything else.
 */
export function dateOfGitLine(line: string): LocalDate | null {
  const iso = /^(\d{4}-\d{2}-\d{2})\b/.exec(line)?.[1];
  if (iso !== undefined) return isLocalDate(iso) ? iso : null;
  const usual = /^[A-Za-z]{3},? ([A-Za-z]{3}) +(\d{1,2}) [\d:]+ (\d{4})\b/.exec(line);
  if (usual) return toDate(usual[3], usual[1], usual[2]);
  const mail = /^[A-Za-z]{3}, (\d{1,2}) ([A-Za-z]{3}) (\d{4})\b/.exec(line);
  return mail ? toDate(mail[3], mail[2], mail[1]) : null;
}

function toDate(year = '', monthName = '', day = ''): LocalDate | null {
  const date = `${year}-${String(monthNumber(monthName) ?? 0).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}
