import type { Birth } from '../record/born.ts';
import type { Case } from '../record/case.ts';
import { createCase } from '../record/new-record.ts';

/**
 * The case after one that was decided. Aim, deciders, lead times and what the manager said stay, each word with its old day, so that
 * it grows stale by itself; the date and the decision begin anew, and the sponsor is to be asked again.
 */
export const nextCase = (before: Case, birth: Birth): Case => {
  const { ladderId, targetLevel, windowMonths, leadDays, decidedBy, sponsorId, managerStances, emphasis } = before;
  return createCase(
    { ladderId, targetLevel, windowMonths, leadDays, decidedBy, sponsorId, managerStances, emphasis },
    birth,
  );
};
