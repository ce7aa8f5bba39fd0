import type { CompletionOffer } from '../../../shared/capture/completion-at.ts';
import { classNames } from '../../ui/class-names.ts';
import { popupClass } from '../../ui/popup-class.ts';

interface CompletionListProps {
  id: string;
  offers: readonly CompletionOffer[];
  active: number;
  onPoint: (index: number) => void;
  onAccept: (offer: CompletionOffer) => void;
}

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

/** Offers under the line. The focus stays in the line, which names the active offer. */
export function CompletionList({ id, offers, active, onPoint, onAccept }: CompletionListProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Suggestions"
      className={classNames(popupClass, 'absolute top-full left-0 z-30 mt-1 w-full max-w-120 p-1')}
    >
      {offers.map((offer, index) => (
        // The keys belong to the line, which keeps the focus; an offer is never a tab stop.
        <div
          key={`${offer.insert} ${offer.hint}`}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={classNames('flex min-h-7 items-center gap-3 rounded-6 px-2 py-1', index === active && 'bg-hover')}
          onPointerMove={() => onPoint(index)}
          onPointerDown={(event) => {
            event.preventDefault();
            onAccept(offer);
          }}
        >
          <span className="shrink-0">{offer.label}</span>
          {offer.hint && <span className="truncate text-12 text-text-2">{offer.hint}</span>}
        </div>
      ))}
    </div>
  );
}
