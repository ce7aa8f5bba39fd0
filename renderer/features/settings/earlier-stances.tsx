import { X } from 'lucide-react';
import type { ManagerStance } from '../../../shared/record/case.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';
import { IconButton } from '../../ui/icon-button.tsx';

interface EarlierStancesProps {
  /** Oldest first. */
  history: readonly ManagerStance[];
  label: string;
  onRemove: (stance: ManagerStance) => void;
}

/** What the manager said before, the latest first, folded. */
export function EarlierStances({ history, label, onRemove }: EarlierStancesProps) {
  if (history.length === 0) return null;
  return (
    <details className="text-12 text-text-2">
      <summary className="w-fit rounded-6">
        {history.length === 1 ? 'One word before' : `${history.length} words before`}
      </summary>
      <ul aria-label={`Said before on ${label}`} className="flex flex-col pt-1 pl-4">
        {history.toReversed().map((one, index) => (
          <li key={`${one.statedOn}:${index}`} className="flex items-center gap-2">
            <span className="min-w-0 flex-1">
              {one.stance}, {exactDay(one.statedOn)}
              {one.words.trim() !== '' && `: “${one.words.trim()}”`}
            </span>
            <IconButton
              icon={X}
              label={`Take away the word of ${exactDay(one.statedOn)}`}
              onClick={() => onRemove(one)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
