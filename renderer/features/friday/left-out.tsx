import { Lock } from 'lucide-react';
import type { NoteLeftOut } from '../../../shared/weekly/note-document.ts';
import type { WeeklyProposal } from '../../../shared/weekly/weekly-proposal.ts';
import { useOpenToReaders } from '../../hooks/use-open-to-readers.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { reasonWords } from './friday-words.ts';
import type { TextReader } from './use-text-check.ts';

interface LeftOutProps {
  leftOut: readonly NoteLeftOut[];
  kept: readonly WeeklyProposal[];
  to: TextReader;
}

const openable = ({ source }: WeeklyProposal): { kind: 'entry' | 'project'; id: string } | null => {
  if (source.kind === 'entry' || source.kind === 'figure') return { kind: 'entry', id: source.entryId };
  return source.kind === 'project' ? { kind: 'project', id: source.projectId } : null;
};

/** What was kept and this reader may not see, with the reason; letting them see it is a decision of its own, with Undo. */
export function LeftOut({ leftOut, kept, to: { reader, name } }: LeftOutProps) {
  const open = useOpenToReaders();
  if (leftOut.length === 0) return null;
  return (
    <div className="flex flex-col gap-1 text-12 text-text-2">
      <p className="flex items-center gap-1.5">
        <Icon icon={Lock} className="size-3.5" />
        {leftOut.length === 1 ? 'One kept line stays out:' : `${leftOut.length} kept lines stay out:`}
      </p>
      <ul className="flex flex-col gap-1 pl-5">
        {leftOut.map(({ proposalId, reason }) => {
          const proposal = kept.find(({ id }) => id === proposalId);
          const target = proposal && openable(proposal);
          return (
            <li key={proposalId} className="flex flex-wrap items-center gap-x-2">
              <span className="min-w-0 flex-1 basis-60 truncate">
                {proposal?.title} <span className="text-text-3">· {reasonWords(reason)}</span>
              </span>
              {target && (
                <Button
                  variant="ghost"
                  className="text-12"
                  aria-label={`Let ${name} read “${proposal.title}”`}
                  onClick={() => void open(target.kind, target.id, reader)}
                >
                  Let {name} read it
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
