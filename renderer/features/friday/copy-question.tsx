import { useRef } from 'react';
import type { ClosedInText } from '../../../shared/weekly/closed-in-text.ts';
import { closedLines } from '../../../shared/weekly/closed-in-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** How a text leaves: to the clipboard, or as topics into a 1:1. */
export type Leaving = 'copy' | 'topics';

const words: Record<Leaving, { stopped: string; goOn: string }> = {
  copy: { stopped: 'Not copied', goOn: 'Copy as it is' },
  topics: { stopped: 'Not put into the 1:1', goOn: 'Put in as it is' },
};

interface CopyQuestionProps {
  open: boolean;
  text: string;
  closed: readonly ClosedInText[];
  readerName: string;
  /** What was asked for. */
  wanted: Leaving;
  onTakeOut: () => void;
  /** Goes on with what was asked for, the text as it is. */
  onGoOn: () => void;
  onClose: () => void;
}

/** Stands between the key and the clipboard when a text names what its reader may not read; Enter takes it out. */
export function CopyQuestion({ open, text, closed, readerName, wanted, ...ways }: CopyQuestionProps) {
  const { onTakeOut, onGoOn, onClose } = ways;
  const takeOut = useRef<HTMLButtonElement>(null);
  const lines = closedLines(text, closed);
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={`${words[wanted].stopped}: ${readerName} may not read all of it`}
      description={`${lines.length === 1 ? 'This line names' : 'These lines name'} what is closed to ${readerName} now. Nothing left, and nothing was changed.`}
      size="medium"
      initialFocus={takeOut}
      footer={
        <>
          <Button variant="ghost" onClick={onGoOn}>
            {words[wanted].goOn}
          </Button>
          <Button ref={takeOut} variant="primary" shortcut="↵" onClick={onTakeOut}>
            Take it out
          </Button>
        </>
      }
    >
      <ul className="flex flex-col gap-1 border-l-2 border-border pl-3 text-text-2">
        {lines.map((line, at) => (
          <li key={`${at} ${line}`} className="break-words">
            {line}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
