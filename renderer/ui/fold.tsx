import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

interface FoldProps {
  title: string;
  /** Shown beside the title while it is folded: what is inside, in a word. */
  summary?: ReactNode;
  /** Open from the beginning. */
  startsOpen?: boolean;
  /** Opens it whatever the person chose: something inside needs attention. */
  mustOpen?: boolean;
  children: ReactNode;
}

/** A part of a record that stays folded until it is needed. */
export function Fold({ title, summary, startsOpen = false, mustOpen = false, children }: FoldProps) {
  const [chosen, setChosen] = useState(startsOpen);
  const bodyId = useId();
  const open = chosen || mustOpen;
  return (
    <section aria-label={title} className="border-t border-border">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={bodyId}
        className="flex min-h-row w-full items-center gap-2 rounded-6 text-left hover:bg-hover"
        onClick={() => setChosen(!open)}
      >
        <Icon icon={ChevronRight} className={classNames('text-text-3', open && 'rotate-90')} />
        <span className="font-semibold">{title}</span>
        {!open && summary && <span className="min-w-0 truncate text-12 text-text-2">{summary}</span>}
      </button>
      <div id={bodyId} hidden={!open} className="flex flex-col gap-3 pt-1 pb-4 pl-6">
        {open && children}
      </div>
    </section>
  );
}
