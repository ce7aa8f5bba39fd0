import { useEffect, useRef } from 'react';
import type { Criterion } from '../../../shared/ladder/ladder.ts';
import { personChoices } from '../../../shared/people/person-choices.ts';
import type { Person } from '../../../shared/record/person.ts';
import { usePersonActions } from '../../hooks/use-person-actions.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';

interface ChooseSpeakerProps {
  criterion: Criterion;
  persons: readonly Person[];
  onChoose: (personId: string) => void;
  onCancel: () => void;
}

/** Whose name it is; somebody unknown is added when asked for, with Undo. */
export function ChooseSpeaker({ criterion, persons, onChoose, onCancel }: ChooseSpeakerProps) {
  const { add } = usePersonActions();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.querySelector('input')?.focus(), []);
  const addAndChoose = async (name: string): Promise<void> => {
    const id = await add(name);
    if (id !== null) onChoose(id);
  };
  return (
    <div ref={frame} className="flex flex-wrap items-end gap-2">
      <Combobox
        label={`Who can speak for ${criterion.short}`}
        hideLabel
        className="min-w-60 flex-1"
        placeholder="Who saw it?"
        options={personChoices(persons)}
        value={null}
        onValueChange={(id) => id !== null && onChoose(id)}
        onCreate={(name) => void addAndChoose(name)}
      />
      <Button variant="ghost" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
