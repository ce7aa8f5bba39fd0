import type { KeyboardEvent } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { WeeklyChoice, WeeklyDecisions } from '../../../shared/weekly/weekly-decisions.ts';
import type { WeeklyProposal } from '../../../shared/weekly/weekly-proposal.ts';
import { useKeyAction } from '../../hooks/use-key-action.ts';
import { useKeyHint } from '../../hooks/use-key-hint.ts';
import { listStep } from '../../ui/list-step.ts';
import { ProposalRow } from './proposal-row.tsx';
import { nextUndecided } from './next-undecided.ts';

interface ProposalGridProps {
  proposals: readonly WeeklyProposal[];
  decisions: WeeklyDecisions;
  today: LocalDate;
  onChoose: (id: string, choice: WeeklyChoice) => void;
  onContinue: () => void;
}

/** Rows that Page Up and Page Down pass. */
const PAGE = 8;

/**
 * What the week offers. One row has the focus: arrows or letters move, one key keeps, one drops and goes on to the next that is not
 * decided, Enter continues. Space and Delete do the same where single letters are switched off.
 */
export function ProposalGrid({ proposals, decisions, today, onChoose, onContinue }: ProposalGridProps) {
  const [currentId, setCurrentId] = useState(() => nextUndecided(proposals, decisions, -1)?.id ?? proposals[0]?.id);
  const index = Math.max(
    0,
    proposals.findIndex(({ id }) => id === currentId),
  );
  const row = useRef<HTMLDivElement>(null);
  const keepKey = useKeyHint('keep');
  const dropKey = useKeyHint('drop');

  const move = (to: number): void => {
    const next = proposals[to];
    if (next) setCurrentId(next.id);
  };
  const choose = (choice: WeeklyChoice): void => {
    const here = proposals[index];
    if (!here) return;
    const isTakenBack = decisions.get(here.id) === choice;
    onChoose(here.id, choice);
    const next = isTakenBack ? null : nextUndecided(proposals, decisions, index);
    if (next) setCurrentId(next.id);
  };
  useKeyAction('next', () => move(index + 1));
  useKeyAction('previous', () => move(index - 1));
  useKeyAction('keep', () => choose('kept'));
  useKeyAction('drop', () => choose('dropped'));

  // With the layout, not after the paint: whoever sees this step may press its keys at once. And the focus follows the row, wherever it was moved from.
  const id = proposals[index]?.id;
  useLayoutEffect(() => row.current?.focus(), [id]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isPlain || (event.target !== row.current && (event.key === 'Enter' || event.key === ' '))) return;
    const to = listStep(event.key, index, proposals.length, PAGE);
    if (to !== null) move(to);
    else if (event.key === 'Enter') onContinue();
    else if (event.key === ' ') choose('kept');
    else if (event.key === 'Delete' || event.key === 'Backspace') choose('dropped');
    else return;
    event.preventDefault();
  };

  return (
    // The keys belong to the grid; its rows take the focus one at a time.
    <div
      role="grid"
      aria-label="What the week offers"
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="-mx-2 flex flex-col divide-y divide-border"
    >
      {proposals.map((proposal, at) => (
        <ProposalRow
          key={proposal.id}
          ref={at === index ? row : undefined}
          proposal={proposal}
          choice={decisions.get(proposal.id)}
          current={at === index}
          today={today}
          keepKey={keepKey}
          dropKey={dropKey}
          onCurrent={() => setCurrentId(proposal.id)}
          onChoose={(choice) => onChoose(proposal.id, choice)}
        />
      ))}
    </div>
  );
}
