import { TriangleAlert } from 'lucide-react';
import type { ClosedInText } from '../../../shared/weekly/closed-in-text.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { reasonWords } from './friday-words.ts';

interface ClosedNoticeProps {
  closed: readonly ClosedInText[];
  /** The text's title, and whom it is for: "Mara", "the company". */
  title: string;
  readerName: string;
  /** How many lines were taken out just now. */
  takenOut: number | null;
  onTakeOut: () => void;
  onPutBack: () => void;
}

/** Says what a text names that its reader may not read today, before it is copied; and after it was taken out, the way back. */
export function ClosedNotice({ closed, title, readerName, takenOut, onTakeOut, onPutBack }: ClosedNoticeProps) {
  if (closed.length === 0 && takenOut === null) return null;
  if (closed.length === 0) {
    return (
      <p role="status" className="flex flex-wrap items-center gap-x-2 text-12 text-text-2">
        {takenOut === 1 ? 'One line was taken out.' : `${takenOut} lines were taken out.`}
        <Button variant="ghost" className="text-12" onClick={onPutBack}>
          Put back
        </Button>
      </p>
    );
  }
  return (
    <div role="status" className="flex flex-wrap items-start gap-x-2 gap-y-1 text-12">
      <Icon icon={TriangleAlert} className="mt-0.5 size-3.5 text-warn" />
      <div className="min-w-0 flex-1 basis-60">
        <p className="text-warn">Still in your text, and not for {readerName}:</p>
        <ul>
          {closed.map(({ proposalId, title: named, reason }) => (
            <li key={proposalId} className="break-words">
              “{named}” <span className="text-text-3">· {reasonWords(reason)}</span>
            </li>
          ))}
        </ul>
      </div>
      <Button className="text-12" onClick={onTakeOut}>
        Take it out <VisuallyHidden>of “{title}”</VisuallyHidden>
      </Button>
    </div>
  );
}
