import type { Feedback, permissions } from '../../../shared/feedback/feedback.ts';
import type { QuoteReason } from '../../../shared/feedback/quotable.ts';
import { quoteReason, quoteWords } from '../../../shared/feedback/quotable.ts';
import { audienceWords } from '../../ui/audience-field.tsx';

/** May it be quoted? As choices. */
export const permissionOptions: { value: (typeof permissions)[number]; label: string }[] = [
  { value: 'not-asked', label: 'not asked' },
  { value: 'asked', label: 'asked, no answer yet' },
  { value: 'given', label: 'yes, they agreed' },
  { value: 'refused', label: 'no, they refused' },
];

export const directionSegments = [
  { value: 'received' as const, label: 'received' },
  { value: 'given' as const, label: 'given' },
];

/** Why a quote stays here, without speaking of a packet. */
export const stayWords: Record<QuoteReason, string> = {
  ...quoteWords,
  'named-people': 'Only people whom you named may read it.',
  'inside-only': 'It may not leave the company.',
};

/** Where a quote may go, in words; decided by the one rule for all that leaves. */
export function whereItMayGo(feedback: Feedback): string {
  const anywhere = quoteReason(feedback, { kind: 'outside', personIds: [] });
  if (anywhere === null) return 'May be quoted to anyone.';
  if (feedback.permission !== 'given') return `Stays here. ${stayWords[anywhere]}`;
  if (feedback.mayBeQuotedTo.kind === 'me') return 'Stays here. Only you may read it.';
  return `May be quoted to ${audienceWords[feedback.mayBeQuotedTo.kind]}.`;
}
