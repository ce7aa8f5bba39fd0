import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { fileNameOf } from '../../../shared/packet/file-name.ts';
import type { Review } from '../../../shared/reviews/review.ts';
import { useServices } from '../../hooks/services.ts';
import { useToastStore } from '../../hooks/toast-store.ts';
import { useRecord } from '../../hooks/use-records.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PaperPreview } from '../../ui/paper-preview.tsx';
import { PaperText } from '../../ui/paper-text.tsx';
import { renderPaperHtml } from '../../ui/render-paper-html.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { reviewTitle } from './reviews-words.ts';
import { useReviewEvidence } from './use-review-evidence.ts';
import type { ReaderChoice } from './use-review-text.ts';
import { readersOf, useReviewText } from './use-review-text.ts';
import { useReviewTitles } from './use-review-titles.ts';

function ReviewPaper({ review }: { review: Review }) {
  const { bridge, info } = useServices();
  const navigate = useNavigate();
  const show = useToastStore((state) => state.show);
  const titles = useReviewTitles();
  const textFor = useReviewText(review, useReviewEvidence(review), titles);
  const readers = readersOf(review);
  const [choice, setChoice] = useState<ReaderChoice>(readers[0].choice);
  const to = readers.find((one) => one.choice === choice) ?? readers[0];
  const text = textFor?.(to.reader);
  if (text === undefined) return null;

  const title = reviewTitle(review);
  const paper = <PaperText markdown={text} />;
  const savePdf = async (): Promise<void> => {
    const html = renderPaperHtml(title, paper);
    const result = await bridge.ask('export.pdf', { suggestedName: fileNameOf(title), title, html });
    if (!result.ok) show({ text: result.message, tone: 'bad', undoId: null });
    else if (result.value.outcome === 'saved')
      show({ text: `Saved “${result.value.fileName}”.`, tone: 'plain', undoId: null });
  };
  const inBrowser = info.platform === 'browser';
  return (
    <PaperPreview
      backLabel="Back to the review"
      onBack={() => void navigate(`/reviews/${review.id}`)}
      printLabel={inBrowser ? 'Print' : 'PDF…'}
      onPrint={() => (inBrowser ? window.print() : void savePdf())}
      controls={
        <SelectField
          label="Readers"
          hideLabel
          className="w-56"
          options={readers.map((one) => ({ value: one.choice, label: `For ${one.words}` }))}
          value={to.choice}
          onValueChange={setChoice}
        />
      }
    >
      {paper}
    </PaperPreview>
  );
}

/** A review on paper, for a reader; what this reader may not see is counted there and never named. */
export function ReviewPrintPage() {
  const { reviewId = '' } = useParams();
  const stored = useRecord('review', reviewId);
  if (stored === undefined) return null;
  return stored?.record.deletedAt === null ? (
    <ReviewPaper review={stored.record} />
  ) : (
    <EmptyState>This review is not here, or in the bin.</EmptyState>
  );
}
