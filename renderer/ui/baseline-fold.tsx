import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { Criterion } from '../../shared/ladder/ladder.ts';
import { Icon } from './icon.tsx';

/** What lies below the target level: one folded line at the end, because arguing for the current level is no case. */
export function BaselineFold({ criteria, fromLevel }: { criteria: readonly Criterion[]; fromLevel: string }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="text-text-2">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        className="flex min-h-6 items-center gap-1.5 rounded-6 text-left hover:underline"
      >
        <Icon icon={open ? ChevronDown : ChevronRight} className="text-text-3" />
        {fromLevel} baseline: a floor, not shown as gaps
      </button>
      {open && (
        <div id={id} className="max-w-reading pt-1 pl-5.5 leading-reading">
          {criteria.length === 0 ? (
            <p>This draft of the ladder describes the target level only.</p>
          ) : (
            <ul>
              {criteria.map((criterion) => (
                <li key={criterion.id}>{criterion.text}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
