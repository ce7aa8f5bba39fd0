import { ArrowRight, ClipboardList, ClipboardPaste, FileText, GitBranch } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useServices } from '../../hooks/services.ts';
import { Icon } from '../../ui/icon.tsx';
import { ImportHistory } from './import-history.tsx';
import { useImportStore } from './import-store.ts';
import type { useImportSteps } from './use-import-steps.ts';

interface Source {
  icon: LucideIcon;
  name: string;
  hint: string;
  choose: () => void;
}

interface SourceListProps {
  steps: ReturnType<typeof useImportSteps>;
}

/** Where the work of the last months is written down already. */
export function SourceList({ steps }: SourceListProps) {
  const { info } = useServices();
  const { go, left } = useImportStore();

  const repository: Source = {
    icon: GitBranch,
    name: 'Git repository',
    hint: 'Choose a folder. It is only read: nothing in it is run or changed.',
    choose: () => void steps.chooseRepository(),
  };
  const others: Source[] = [
    {
      icon: ClipboardList,
      name: 'Pasted git log',
      hint: 'For repositories on another machine.',
      choose: () => go({ at: 'paste', what: 'log' }),
    },
    {
      icon: FileText,
      name: 'Markdown file',
      hint: 'A brag document: lists under months or sections.',
      choose: () => void steps.chooseDocument(),
    },
    {
      icon: ClipboardPaste,
      name: 'Pasted Markdown',
      hint: 'The same, from the clipboard.',
      choose: () => go({ at: 'paste', what: 'markdown' }),
    },
  ];
  const inBrowser = info.platform === 'browser';
  const sources = inBrowser ? others : [repository, ...others];
  if (left) {
    sources.unshift({
      icon: ArrowRight,
      name: 'Go on where you were',
      hint: `${left.proposals.length} proposals from ${left.proposals[0]?.origin.name ?? 'a source'}, with your corrections.`,
      choose: () => go({ at: 'review', review: left }),
    });
  }
  return (
    <div className="flex flex-col gap-4">
      <p className="text-text-2">
        Your work of the last months is written down somewhere. You see every entry before it is kept, and one step
        takes the whole import back.
      </p>
      <ul className="flex flex-col">
        {sources.map((source) => (
          <li key={source.name} className="border-b border-border last:border-b-0">
            <button
              type="button"
              onClick={source.choose}
              className="flex w-full items-center gap-3 rounded-6 px-2 py-3 text-left hover:bg-hover"
            >
              <Icon icon={source.icon} className="text-text-2" />
              <span className="flex min-w-0 flex-col">
                <span className="font-medium">{source.name}</span>
                <span className="text-12 text-text-2">{source.hint}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {inBrowser && <p className="text-12 text-text-3">Reading a repository by itself needs the desktop app.</p>}
      <ImportHistory />
    </div>
  );
}
