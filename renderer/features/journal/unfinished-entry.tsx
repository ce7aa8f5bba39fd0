import { PencilLine } from 'lucide-react';
import { useDraft } from '../../hooks/use-draft.ts';
import { Button } from '../../ui/button.tsx';

/** Says that a new entry was begun and not finished, with the way back into it. Give it a `key` that changes when one leaves the entry. */
export function UnfinishedEntry({ onResume }: { onResume: () => void }) {
  const { found } = useDraft('entry:new');
  if (!found) return null;
  return (
    <div className="border-b border-border p-2">
      <Button variant="ghost" icon={PencilLine} onClick={onResume}>
        Resume the entry you began
      </Button>
    </div>
  );
}
