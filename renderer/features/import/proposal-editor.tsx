import type { RefObject } from 'react';
import type { Proposal } from '../../../shared/import/proposal.ts';
import { proposalProblems } from '../../../shared/import/proposal-problems.ts';
import type { EntryKind } from '../../../shared/record/entry.ts';
import { entryKinds } from '../../../shared/record/entry.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FigureLine } from '../../ui/figure-line.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Decision } from './review.ts';

const kinds = entryKinds.map((kind) => ({ value: kind, label: kind.charAt(0).toUpperCase() + kind.slice(1) }));

/** What to look at twice, because the source did not tell the day. */
const dateHints = {
  day: null,
  month: 'The source names the month only.',
  longer: 'The source names no day. Narrow it if you remember.',
  unknown: 'The source has no date; this is the first day of this month.',
} as const;

interface ProposalEditorProps {
  proposal: Proposal;
  decision: Decision | null;
  titleRef: RefObject<HTMLInputElement | null>;
  onCorrect: (fields: Partial<Proposal>) => void;
  onDecide: (decision: Decision) => void;
  onLeave: () => void;
}

/** The chosen proposal with everything that can be corrected before it becomes an entry. Esc goes back to the list. */
export function ProposalEditor({ proposal, decision, titleRef, onCorrect, onDecide, onLeave }: ProposalEditorProps) {
  const today = useToday();
  const problems = proposalProblems(proposal);
  return (
    // Esc belongs to whichever field has the focus, so it is caught on its way up.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- not a control: it only hears Esc from the fields inside.
    <div
      className="h-full overflow-y-auto p-6"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onLeave();
      }}
    >
      <div className="flex max-w-reading flex-col gap-4">
        <TextField
          ref={titleRef}
          label="Title"
          value={proposal.title}
          error={problems.title}
          onValueChange={(title) => onCorrect({ title })}
        />
        <div className="flex flex-wrap gap-4">
          <DateField
            label="On"
            className="min-w-40 flex-1"
            value={proposal.occurredOn}
            today={today}
            hint={dateHints[proposal.datePrecision]}
            error={problems.occurredOn}
            onValueChange={(date) => onCorrect(date === null ? {} : { occurredOn: date, datePrecision: 'day' })}
          />
          <DateField
            label="Until"
            className="min-w-40 flex-1"
            value={proposal.occurredUntil}
            today={today}
            error={problems.occurredUntil}
            onValueChange={(occurredUntil) => onCorrect({ occurredUntil, datePrecision: 'day' })}
          />
          <SelectField<EntryKind>
            label="Kind"
            className="min-w-40 flex-1"
            options={kinds}
            value={proposal.kind}
            onValueChange={(kind) => onCorrect({ kind })}
          />
        </div>
        {proposal.metrics.length > 0 && (
          <ul aria-label="Figures" className="flex flex-col gap-1">
            {proposal.metrics.map(({ name, baseline, result, unit }, index) => (
              <li key={index}>
                <FigureLine baseline={baseline} result={result} unit={unit} source={name} quality="estimate" />
              </li>
            ))}
          </ul>
        )}
        <TextArea
          label="Text"
          rows={5}
          value={proposal.text}
          error={problems.text}
          onValueChange={(text) => onCorrect({ text })}
        />
        <div className="flex gap-2">
          <Button aria-pressed={decision === 'kept'} onClick={() => onDecide('kept')}>
            Keep
          </Button>
          <Button variant="ghost" aria-pressed={decision === 'dropped'} onClick={() => onDecide('dropped')}>
            Drop
          </Button>
        </div>
      </div>
    </div>
  );
}
