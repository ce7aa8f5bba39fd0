import { personChoices } from '../../../shared/people/person-choices.ts';
import { useMemo } from 'react';
import { usePersonActions } from '../../hooks/use-person-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { Combobox } from '../../ui/combobox.tsx';

interface PersonFieldProps {
  label: string;
  persons: readonly Stored<'person'>[];
  value: string | null;
  onValueChange: (id: string | null) => void;
  onBlur: () => void;
}

/** One person by name; somebody unknown is added when asked for, with Undo. */
export function PersonField({ label, persons, value, onValueChange, onBlur }: PersonFieldProps) {
  const { add } = usePersonActions();
  const options = useMemo(() => personChoices(persons.map(({ record }) => record)), [persons]);
  const addAndChoose = async (name: string) => {
    const id = await add(name);
    if (id) onValueChange(id);
  };
  return (
    <Combobox
      label={label}
      options={options}
      value={value}
      onValueChange={onValueChange}
      onCreate={(name) => void addAndChoose(name)}
      onBlur={onBlur}
      placeholder="Nobody named"
    />
  );
}
