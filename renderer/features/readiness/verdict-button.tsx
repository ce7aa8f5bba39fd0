import { Check, ChevronDown, ChevronRight } from 'lucide-react';
import type { Verdict } from '../../../shared/readiness/verdict.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';

interface VerdictButtonProps {
  verdict: Verdict;
  criterion: string;
  open: boolean;
  controls: string;
  onToggle: () => void;
}

const looks: Record<Verdict, string> = {
  supported: 'text-text font-medium',
  emerging: 'text-text',
  'not enough to judge': 'text-text-2',
  'nothing recorded': 'text-text-3',
};

/** The verdict word; it opens into the sentences that it was derived from. */
export function VerdictButton({ verdict, criterion, open, controls, onToggle }: VerdictButtonProps) {
  return (
    <button
      type="button"
      data-column="verdict"
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      aria-label={`${verdict}: why, for ${criterion}`}
      onClick={onToggle}
      className={classNames(
        'inline-flex min-h-6 items-center gap-1.5 rounded-6 text-left hover:underline',
        looks[verdict],
      )}
    >
      <Icon icon={open ? ChevronDown : ChevronRight} className="text-text-3" />
      {verdict}
      {verdict === 'supported' && <Icon icon={Check} />}
    </button>
  );
}
