import { ChevronRight, Unlink } from 'lucide-react';
import { useId, useState } from 'react';
import { findCriterion } from '../../../shared/ladder/ladder.ts';
import { evidenceStance } from '../../../shared/readiness/evidence-stance.ts';
import { evidenceStrength } from '../../../shared/readiness/evidence-strength.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import { useEvidenceActions } from '../../hooks/use-evidence-actions.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { EvidenceForm } from './evidence-form.tsx';

interface EvidenceItemProps {
  stored: Stored<'evidence'>;
  entry: Entry;
}

/** One link: what it shows, how strongly and why; unfolds into its form. */
export function EvidenceItem({ stored, entry }: EvidenceItemProps) {
  const ladder = useLadder();
  const today = useToday();
  const { unlink } = useEvidenceActions();
  const [open, setOpen] = useState(false);
  const bodyId = useId();
  const evidence = stored.record;
  const criterion = findCriterion(ladder, evidence.criterionId);
  const name = criterion?.short ?? evidence.criterionId;
  const marker = criterion?.markers.find(({ id }) => id === evidence.markerId);
  const { strength, reasons } = evidenceStrength(evidence, entry, today);
  const { stance, reason } = evidenceStance(evidence, entry);
  return (
    <li className="flex flex-col border-t border-border first:border-t-0">
      <div className="flex items-start gap-1">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={bodyId}
          className="flex min-h-row min-w-0 flex-1 items-start gap-2 rounded-6 py-1.5 pr-2 text-left hover:bg-hover"
          onClick={() => setOpen(!open)}
        >
          <Icon icon={ChevronRight} className={classNames('mt-0.5 text-text-3', open && 'rotate-90')} />
          <span className="flex min-w-0 flex-1 flex-col gap-0.5">
            <span>{name}</span>
            <span className="text-12 leading-reading text-text-2">
              {marker?.text ?? 'No marker yet, so it ticks nothing.'}
            </span>
          </span>
          <span className={classNames('shrink-0 text-12', stance === 'contradicts' ? 'text-bad' : 'text-text-2')}>
            {stance === 'contradicts' ? 'contradicts' : strength}
          </span>
        </button>
        <IconButton icon={Unlink} label={`Unlink from ${name}`} onClick={() => void unlink(stored, entry)} />
      </div>
      <div id={bodyId} hidden={!open} className="flex flex-col gap-3 pt-1 pb-4 pl-6">
        {open && (
          <>
            <ul className="flex flex-col gap-0.5 text-12 text-text-2">
              {[...(reason === null ? [] : [reason]), ...reasons].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <EvidenceForm evidenceId={evidence.id} />
          </>
        )}
      </div>
    </li>
  );
}
