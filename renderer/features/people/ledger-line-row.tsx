import { ArrowRight } from 'lucide-react';
import { useId } from 'react';
import { exactDate } from '../../../shared/packet/exact-date.ts';
import type { LedgerLine } from '../../../shared/people/ledger-line.ts';
import type { Person } from '../../../shared/record/person.ts';
import { audienceWords } from '../../ui/audience-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PropertyLine } from '../../ui/property-line.tsx';
import { LedgerLineForm } from './ledger-line-form.tsx';

interface LedgerLineRowProps {
  line: LedgerLine;
  person: Person;
  open: boolean;
  onToggle: (open: boolean) => void;
}

const said = (text: string): string => text.trim() || 'not said';

/** One line of the ledger: from, to, since when, and what they can do now. Opens in place. */
export function LedgerLineRow({ line, person, open, onToggle }: LedgerLineRowProps) {
  const formId = useId();
  const { from, to, canDoNow, startedOn, endedOn, audience } = line;
  return (
    <li>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? formId : undefined}
        onClick={() => onToggle(!open)}
        className="focus-inside -mx-2 flex w-[calc(100%+1rem)] flex-col gap-0.5 rounded-6 px-2 py-2 text-left hover:bg-hover"
      >
        <span className="flex max-w-reading flex-wrap items-center gap-x-1.5 leading-reading">
          {said(from)}
          <Icon icon={ArrowRight} className="size-3.5 text-text-3" />
          <span className="sr-only">to</span>
          {said(to)}
        </span>
        {canDoNow.trim() !== '' && (
          <span className="max-w-reading leading-reading text-text-2">Can do now: {canDoNow.trim()}</span>
        )}
        <PropertyLine
          facts={[
            endedOn === null ? `since ${exactDate(startedOn)}` : `${exactDate(startedOn)} to ${exactDate(endedOn)}`,
            audienceWords[audience.kind],
          ]}
        />
      </button>
      {open && (
        <div id={formId} className="pb-3">
          <LedgerLineForm id={line.id} person={person} isNew={false} onClose={() => onToggle(false)} />
        </div>
      )}
    </li>
  );
}
