import { useMemo } from 'react';
import { raterIds, withRaters } from '../../../shared/reviews/raters.ts';
import type { Review } from '../../../shared/reviews/review.ts';
import { usePersonActions } from '../../hooks/use-person-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { MultiCombobox } from '../../ui/multi-combobox.tsx';

type Raters = Review['raters'];

interface RaterFieldsProps {
  raters: Raters;
  onRatersChange: (raters: Raters) => void;
  persons: readonly Stored<'person'>[];
  onBlur?: (() => void) | undefined;
}

const kinds = [
  { kind: 'mentor', label: 'Mentor' },
  { kind: 'manager', label: 'Manager' },
] as const;

/** Who takes part beside oneself, by person; those known in the role stand first. */
export function RaterFields({ raters, onRatersChange, persons, onBlur }: RaterFieldsProps) {
  const { add } = usePersonActions();
  const names = useMemo(() => new Map(persons.map(({ record }) => [record.id, record.name])), [persons]);
  const optionsOf = (kind: (typeof kinds)[number]['kind']) =>
    [...persons]
      .sort((a, b) => Number(b.record.roles.includes(kind)) - Number(a.record.roles.includes(kind)))
      .map(({ record }) => ({ value: record.id, label: record.name, hint: record.roles.join(', ') }));
  return kinds.map(({ kind, label }) => {
    const choose = (ids: readonly string[], fresh: { id: string; name: string } | null = null): void =>
      onRatersChange(
        withRaters(raters, kind, [
          ...ids.map((id) => ({ id, name: names.get(id) ?? '' })),
          ...(fresh === null ? [] : [fresh]),
        ]),
      );
    const create = async (name: string): Promise<void> => {
      const id = await add(name);
      if (id !== null) choose(raterIds(raters, kind), { id, name: name.trim() });
    };
    return (
      <MultiCombobox
        key={kind}
        label={label}
        options={optionsOf(kind)}
        values={raterIds(raters, kind)}
        onValuesChange={(ids) => choose(ids)}
        onCreate={(name) => void create(name)}
        onBlur={onBlur}
        placeholder="Nobody"
      />
    );
  });
}
