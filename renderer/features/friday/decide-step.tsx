import type { WeekSpan } from '../../../shared/weekly/week-of.ts';
import type { WeeklyChoice, WeeklyDecisions } from '../../../shared/weekly/weekly-decisions.ts';
import { chosenIds } from '../../../shared/weekly/weekly-decisions.ts';
import type { WeeklyProposal } from '../../../shared/weekly/weekly-proposal.ts';
import type { WeeklyGit } from '../../hooks/use-weekly-git.ts';
import { decidedInWords } from './friday-words.ts';
import { GitSources } from './git-sources.tsx';
import { ImportLink } from './import-link.tsx';
import { DecideKeys } from './decide-keys.tsx';
import { ProposalGrid } from './proposal-grid.tsx';

interface DecideStepProps {
  span: WeekSpan;
  proposals: readonly WeeklyProposal[];
  decisions: WeeklyDecisions;
  git: WeeklyGit;
  onChoose: (id: string, choice: WeeklyChoice) => void;
  onContinue: () => void;
}

/** First step: everything that the record knows of the week, to keep or to drop. */
export function DecideStep({ span, proposals, decisions, git, onChoose, onContinue }: DecideStepProps) {
  const kept = chosenIds(proposals, decisions, 'kept').length;
  const dropped = chosenIds(proposals, decisions, 'dropped').length;
  return (
    <div className="flex flex-col gap-3">
      {proposals.length > 0 ? (
        <ProposalGrid
          proposals={proposals}
          decisions={decisions}
          today={span.to}
          onChoose={onChoose}
          onContinue={onContinue}
        />
      ) : (
        <p className="max-w-reading leading-reading text-text-2">
          The record holds nothing of these days. Write down one thing you did, or go on: two answers make a note, too.
        </p>
      )}
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <p className="flex flex-wrap gap-x-3 text-12 text-text-2">
          <span role="status">
            {proposals.length > 0 && decidedInWords(kept, dropped, proposals.length - kept - dropped)}
          </span>
          {proposals.length > 0 && <DecideKeys />}
        </p>
        <ImportLink span={span} />
      </div>
      <GitSources git={git} />
    </div>
  );
}
