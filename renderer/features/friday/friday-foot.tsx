import { useHistoryStore } from '../../hooks/history-store.ts';
import { useServices } from '../../hooks/services.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import { SaveLine } from '../../ui/save-line.tsx';

interface FridayFootProps {
  form: RecordForm<'note'>;
  /** How many other notes there are. */
  earlier: number;
}

/** What is saved, and the way to the other notes. */
export function FridayFoot({ form: { value, state, stored, discard }, earlier }: FridayFootProps) {
  const { zone } = useServices();
  const showHistory = useHistoryStore((store) => store.show);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 border-t border-border pt-2">
      <SaveLine
        state={state}
        zone={zone}
        onDiscard={() => void discard()}
        onHistory={stored ? () => showHistory('note', value.id) : undefined}
      />
      {earlier > 0 && (
        <a href="#/friday/notes" draggable={false} className="rounded-6 text-12 text-accent hover:underline">
          Earlier notes ({earlier}) <span aria-hidden>→</span>
        </a>
      )}
    </div>
  );
}
