import { Check, X } from 'lucide-react';
import type { Proposal } from '../../../shared/import/proposal.ts';
import { metricLine } from '../../../shared/record/impact-metric.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { Decision } from './review.ts';
import { whenInWords } from './when-in-words.ts';

/** One proposal in the list: what was decided, its title, when and how much. */
export function ProposalRow({ proposal, decision }: { proposal: Proposal; decision: Decision | null }) {
  const { title, weight, origin, metrics } = proposal;
  const facts = [
    whenInWords(proposal),
    metrics[0] && metricLine(metrics[0]),
    origin.kind === 'git' && (weight === 1 ? '1 commit' : `${weight} commits`),
  ];
  return (
    <ListRow
      leading={<DecisionMark decision={decision} />}
      title={
        <span className={classNames(decision === 'dropped' && 'text-text-3 line-through')}>{title || 'No title'}</span>
      }
      meta={facts.filter((fact) => typeof fact === 'string' && fact !== '').join(' · ')}
    />
  );
}

/** The mark has a place of its own, so that titles do not move when something is decided. */
function DecisionMark({ decision }: { decision: Decision | null }) {
  return (
    <span className="flex size-4 items-center">
      {decision === 'kept' && <Icon icon={Check} className="text-accent" />}
      {decision === 'dropped' && <Icon icon={X} className="text-text-3" />}
      {decision !== null && <VisuallyHidden>{decision === 'kept' ? 'Kept:' : 'Dropped:'}</VisuallyHidden>}
    </span>
  );
}
