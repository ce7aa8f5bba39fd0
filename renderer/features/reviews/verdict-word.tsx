import { Check } from 'lucide-react';
import type { Verdict } from '../../../shared/readiness/verdict.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';

const looks: Record<Verdict, string> = {
  supported: 'text-text font-medium',
  emerging: 'text-text',
  'not enough to judge': 'text-text-2',
  'nothing recorded': 'text-text-3',
};

/** A verdict as it stood on the day of the review. */
export function VerdictWord({ verdict }: { verdict: Verdict }) {
  return (
    <span className={classNames('inline-flex shrink-0 items-center gap-1.5', looks[verdict])}>
      {verdict}
      {verdict === 'supported' && <Icon icon={Check} />}
    </span>
  );
}
