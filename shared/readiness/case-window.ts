import type { LocalDate } from '../dates/local-date.ts';
import type { Month } from '../dates/month.ts';
import { monthOf, monthsUntil } from '../dates/month.ts';
import type { Case } from '../record/case.ts';

/** The stretch of time that a case looks back over: whole calendar months, the last of them cut off at `to`. */
export interface CaseWindow {
  months: readonly Month[];
  from: LocalDate;
  to: LocalDate;
}

const DEFAULT_MONTHS = 12;

/** The window that ends on `asOf`: as many months as the case says, twelve without a case. */
export function caseWindow(plan: Pick<Case, 'windowMonths'> | null, asOf: LocalDate): CaseWindow {
  const months = monthsUntil(monthOf(asOf), plan?.windowMonths ?? DEFAULT_MONTHS);
  return { months, from: `${months[0] ?? monthOf(asOf)}-01`, to: asOf };
}
