import { Plus } from 'lucide-react';
import { usePositionActions } from '../../hooks/use-position-actions.ts';
import { usePersons, usePositions } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { PositionForm } from './position-form.tsx';

/** Positions held, the latest first. */
export function PositionsSection() {
  const positions = usePositions();
  const persons = usePersons();
  const today = useToday();
  const { add, remove } = usePositionActions();
  return (
    <Section
      title="Positions"
      action={
        <Button icon={Plus} onClick={() => void add(today)}>
          Add a position
        </Button>
      }
    >
      {positions?.length === 0 && (
        <p className="text-text-2">None yet. Packets and time away are read from your positions.</p>
      )}
      <ul className="flex flex-col divide-y divide-border">
        {positions?.toReversed().map((position) => (
          <li key={position.record.id} className="py-4 first:pt-1">
            <PositionForm id={position.record.id} persons={persons ?? []} onDelete={() => void remove(position)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
