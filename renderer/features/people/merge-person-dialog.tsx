import { useEffect, useState } from 'react';
import { movedInWords, rhythmsInWords } from '../../../shared/people/merge-in-words.ts';
import { personChoices, placeInWords } from '../../../shared/people/person-choices.ts';
import type { Person } from '../../../shared/record/person.ts';
import type { PlannedMerge } from '../../hooks/use-merge-people.ts';
import { useMergePeople } from '../../hooks/use-merge-people.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

interface MergePersonDialogProps {
  /** The one that stays. */
  kept: Person;
  /** Whom it may be merged with; the first one is proposed when `proposed` is said. */
  persons: readonly Person[];
  proposed: string | null;
  onMerged: (keptId: string) => void;
  onClose: () => void;
}

function Preview({ planned }: { planned: PlannedMerge }) {
  const { kept, gone, plan } = planned;
  const moved = movedInWords(plan.moved);
  const isNamed = moved.length > 0 || plan.rhythms.length > 0;
  const one = plan.changes[0]?.after as Person | undefined;
  return (
    <div className="flex flex-col gap-2 leading-reading">
      <p>
        “{gone.name}” goes to the bin. {moved.length > 0 && 'What names them will name'}
        {!isNamed && 'No other record names them.'}
        {moved.length > 0 && ` “${kept.name}”:`}
      </p>
      {moved.length > 0 && (
        <ul aria-label="What moves" className="list-disc pl-5 text-text-2">
          {moved.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {rhythmsInWords(plan.rhythms).map((words) => (
        <p key={words}>{words}</p>
      ))}
      {one && (
        <p className="text-text-2">
          Afterwards: {[one.name, placeInWords(one)].filter((part) => part !== '').join(', ')}. Both notes are kept. One
          undo takes all of it back.
        </p>
      )}
    </div>
  );
}

/** Two records of one human being: what would move is shown before anything does. Whether they are one is for the author to say. */
export function MergePersonDialog({ kept, persons, proposed, onMerged, onClose }: MergePersonDialogProps) {
  const { plan, merge } = useMergePeople();
  const [goneId, setGoneId] = useState(proposed);
  const [planned, setPlanned] = useState<PlannedMerge | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (goneId !== null) void plan(kept.id, goneId).then((next) => isCurrent && setPlanned(next));
    return () => {
      isCurrent = false;
    };
  }, [plan, kept.id, goneId]);
  const ready = planned !== null && planned.gone.id === goneId;
  const others = new Map(personChoices(persons).map((choice) => [choice.value, choice]));
  others.delete(kept.id);
  const confirm = async (): Promise<void> => {
    if (ready && (await merge(planned))) onMerged(kept.id);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Merge with “${kept.name}”`}
      description="For somebody who stands here twice. This one stays."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={!ready} onClick={() => void confirm()}>
            Merge
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Combobox
          label="Who is the same person?"
          options={[...others.values()]}
          value={goneId}
          onValueChange={setGoneId}
          placeholder="Choose somebody"
        />
        {goneId !== null && (ready ? <Preview planned={planned} /> : <Skeleton lines={2} />)}
      </div>
    </Dialog>
  );
}
