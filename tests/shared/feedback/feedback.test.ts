import { describe, expect, it } from 'vitest';
import { FeedbackSchema } from '../../../shared/feedback/feedback.ts';
import { feedbackOf } from './a-feedback.ts';

const messageOf = (value: unknown): string | undefined => FeedbackSchema.safeParse(value).error?.issues[0]?.message;

describe('FeedbackSchema', () => {
  it('reads new feedback as it was made: private, and not asked', () => {
    const feedback = feedbackOf(1);
    expect(FeedbackSchema.parse(feedback)).toEqual(feedback);
    expect([feedback.permission, feedback.mayBeQuotedTo.kind]).toEqual(['not-asked', 'me']);
  });

  it('says in words what is missing', () => {
    expect(messageOf(feedbackOf(1, { quote: ' \n' }))).toBe('Write down what was said.');
    expect(messageOf(feedbackOf(1, { criterionId: 'x' }))).toBe('Say which ladder the criterion belongs to.');
  });
});
