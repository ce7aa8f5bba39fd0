import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';

interface BeginStepProps {
  busy: boolean;
  onImport: () => void;
  onSample: () => void;
  onEmpty: () => void;
}

/** A way to begin: a button, and what it does. */
function Way({ children, words }: { children: ReactNode; words: string }) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <span className="flex w-64 flex-col">{children}</span>
      <span className="min-w-60 flex-1 text-text-2">{words}</span>
    </li>
  );
}

/** The three ways to begin; one primary. */
export function BeginStep({ busy, onImport, onSample, onEmpty }: BeginStepProps) {
  return (
    <ul className="flex flex-col gap-3">
      <Way words="See the last twelve months as proposals. You keep or drop each; nothing is added before.">
        <Button variant="primary" disabled={busy} onClick={onImport}>
          Import from a git repository
        </Button>
      </Way>
      <Way words="An empty page and a line to write in. Import any time later.">
        <Button disabled={busy} onClick={onEmpty}>
          Begin with an empty page
        </Button>
      </Way>
      <Way words="Fourteen months of an invented engineer, as a profile of its own. Your answers wait here.">
        <Button disabled={busy} onClick={onSample}>
          Look at a sample career
        </Button>
      </Way>
    </ul>
  );
}
