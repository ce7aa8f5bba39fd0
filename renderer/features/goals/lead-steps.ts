import type { LeadDays } from '../../../shared/goals/lead-days.ts';

/** The steps of the plan in order, and what each means. */
export const leadSteps: readonly { id: keyof LeadDays; title: string }[] = [
  { id: 'firstDrafts', title: 'First drafts' },
  { id: 'readers', title: 'To readers' },
  { id: 'final', title: 'Final text' },
  { id: 'handIn', title: 'Hand in' },
];
