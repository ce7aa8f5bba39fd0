import { Copy, Lock } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { QuoteReason } from '../../../shared/feedback/quotable.ts';
import { quotable } from '../../../shared/feedback/quotable.ts';
import { quotesMarkdown } from '../../../shared/feedback/quotes-markdown.ts';
import { findCriterion } from '../../../shared/ladder/ladder.ts';
import { createNameMask } from '../../../shared/packet/name-mask.ts';
import { noteHtml } from '../../../shared/weekly/note-html.ts';
import { useAllPersons } from '../../hooks/use-all-persons.ts';
import { useCopyText } from '../../hooks/use-copy-text.ts';
import { useFeedback } from '../../hooks/use-growth-records.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { MarkdownView } from '../../ui/markdown-view.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { Onlooker } from './readers-control.tsx';
import { ReadersControl, readerOf } from './readers-control.tsx';
import { stayWords } from './feedback-words.ts';

/** How many stay out for which reason, the most first. */
function countReasons(withheld: readonly { reason: QuoteReason }[]): [QuoteReason, number][] {
  const counts = new Map<QuoteReason, number>();
  for (const { reason } of withheld) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** What was said about one's work, as far as it may be quoted to these readers, to be copied. The rest is counted, never shown. */
export function QuotesDialog({ onClose }: { onClose: () => void }) {
  const [onlooker, setOnlooker] = useState<Onlooker>('inside');
  const [stored, persons, ladder] = [useFeedback(), useAllPersons(), useLadder()];
  const copy = useCopyText();
  const quotes = useMemo(() => {
    if (!stored || !persons) return undefined;
    const received = stored.map(({ record }) => record).filter(({ direction }) => direction === 'received');
    const { shown, withheld } = quotable(received, readerOf(onlooker) ?? { kind: 'outside', personIds: [] });
    const text = quotesMarkdown(shown, {
      persons: new Map(persons.map((person) => [person.id, person])),
      names: createNameMask(persons),
      criterionName: (id) => findCriterion(ladder, id)?.short ?? null,
    });
    return { shown, withheld, text };
  }, [stored, persons, ladder, onlooker]);
  const isEmpty = !quotes || quotes.shown.length === 0;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Quotes that may leave"
      description="Only what the other side agreed to, for readers whom you allowed."
      size="large"
      footer={
        <Button
          variant="primary"
          icon={Copy}
          disabled={isEmpty}
          onClick={() => quotes && void copy.rich('Quotes', noteHtml(quotes.text), quotes.text)}
        >
          Copy as rich text
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <ReadersControl value={onlooker} onValueChange={setOnlooker} choices={['inside', 'outside']} />
        {!quotes && <Skeleton lines={3} />}
        {quotes && !isEmpty && <MarkdownView text={quotes.text} />}
        {quotes && isEmpty && <p className="text-text-2">Nothing may be quoted to these readers yet.</p>}
        {quotes && quotes.withheld.length > 0 && (
          <ul
            aria-label="What stays out"
            className="flex flex-col gap-1 border-t border-border pt-3 text-12 text-text-2"
          >
            {countReasons(quotes.withheld).map(([reason, count]) => (
              <li key={reason} className="flex items-center gap-1.5">
                <Icon icon={Lock} className="size-3.5" />
                {count} left out. {stayWords[reason]}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}
