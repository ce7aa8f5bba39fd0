import { describe, expect, it } from 'vitest';
import { hashInWords } from '../../../shared/reviews/review-hash.ts';
import type { ReviewPrint } from '../../../shared/reviews/review-markdown.ts';
import { reviewMarkdown } from '../../../shared/reviews/review-markdown.ts';
import { ladder } from '../readiness/record-builders.ts';
import { agreement, closedReview, entry, evidence } from './a-review.ts';

const print = (fields: Partial<ReviewPrint> = {}): ReviewPrint => ({
  reader: null,
  titles: new Map(ladder.criteria.map(({ id, short }) => [id, short])),
  evidence: new Map([[evidence.id, evidence]]),
  entries: new Map([[entry.id, entry]]),
  names: { mask: (text) => text },
  ...fields,
});
const review = closedReview({ agreements: [agreement] });
const withCheck = closedReview({
  selfCheck: [{ rowId: 'hero', answer: 'sometimes', words: 'On release days.' }],
});

describe('reviewMarkdown', () => {
  it('prints verdicts with their evidence, the agreements, and the hash', () => {
    const text = reviewMarkdown(review, print());
    expect(text).toContain('# Review of 24 November 2026\n');
    expect(text).toMatch(/### Architectural stewardship: .+\n\n- Gateway contract \(2 November 2026\)/);
    expect(text).toContain('- Write the RFC with two teams (by 15 January 2027)');
    expect(text).toContain(hashInWords(review.contentHash!));
  });

  it('counts for a reader what this reader may not see, without a word of it', () => {
    const mine = { ...entry, audience: { kind: 'me' as const } };
    const text = reviewMarkdown(
      review,
      print({ reader: { kind: 'inside', personIds: [] }, entries: new Map([[mine.id, mine]]) }),
    );
    expect(text).not.toContain('Gateway contract');
    expect(text).toContain('- 1 more entry is not shown here.');
  });

  it('keeps the self-check in the author’s own print', () => {
    expect(reviewMarkdown(withCheck, print())).toContain('### hero: sometimes\n\nOn release days.');
    expect(reviewMarkdown(withCheck, print({ reader: { kind: 'inside', personIds: [] } }))).not.toContain('hero');
  });

  it('says of evidence that it speaks against, and shows nothing typed as syntax', () => {
    const against = { ...evidence, stance: 'contradicts' as const };
    const odd = { ...entry, title: '# <script>' };
    const text = reviewMarkdown(
      review,
      print({ evidence: new Map([[against.id, against]]), entries: new Map([[odd.id, odd]]) }),
    );
    expect(text).toContain('- \\# &lt;script> (2 November 2026, speaks against it)');
  });
});
