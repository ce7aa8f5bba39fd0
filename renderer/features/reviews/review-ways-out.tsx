import { Copy, Eye } from 'lucide-react';
import { useNavigate } from 'react-router';
import type { Review } from '../../../shared/reviews/review.ts';
import { noteHtml } from '../../../shared/weekly/note-html.ts';
import { useCopyText } from '../../hooks/use-copy-text.ts';
import { useKeyAction } from '../../hooks/use-key-action.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { reviewTitle } from './reviews-words.ts';
import type { ReviewEvidence } from './use-review-evidence.ts';
import { readersOf, useReviewText } from './use-review-text.ts';
import type { ReviewReader } from './use-review-text.ts';
import type { ReviewTitles } from './use-review-titles.ts';

interface ReviewWaysOutProps {
  review: Review;
  known: ReviewEvidence | undefined;
  titles: ReviewTitles;
}

/** Copy and print. Every way out is for a reader, and names nothing that this reader may not see. */
export function ReviewWaysOut({ review, known, titles }: ReviewWaysOutProps) {
  const navigate = useNavigate();
  const { rich, markdown } = useCopyText();
  const textFor = useReviewText(review, known, titles);
  const readers = readersOf(review);
  const nameFor = ({ words }: ReviewReader): string => `${reviewTitle(review)}, for ${words}`;
  const copyRich = (to: ReviewReader): void => {
    const text = textFor?.(to.reader);
    if (text !== undefined) void rich(nameFor(to), noteHtml(text), text);
  };
  const copyMarkdown = (to: ReviewReader): void => {
    const text = textFor?.(to.reader);
    if (text !== undefined) void markdown(nameFor(to), text);
  };
  const preview = (): void => void navigate(`/reviews/${review.id}/print`);
  useKeyAction('copy', () => copyRich(readers[0]));
  useKeyAction('preview', preview);
  return (
    <div className="flex shrink-0 flex-wrap gap-1">
      <Button variant="ghost" icon={Eye} onClick={preview}>
        Preview
      </Button>
      <Menu
        label="Copy"
        align="end"
        trigger={
          <Button variant="ghost" icon={Copy} aria-label="Copy">
            Copy
          </Button>
        }
        entries={readers.flatMap((to) => [
          { label: `Rich text, for ${to.words}`, onSelect: () => copyRich(to) },
          { label: `Markdown, for ${to.words}`, onSelect: () => copyMarkdown(to) },
        ])}
      />
    </div>
  );
}
