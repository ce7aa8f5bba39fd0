import { useState } from 'react';
import type { Person } from '../../../shared/record/person.ts';
import type { Catalogue } from '../../hooks/use-catalogue.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useRelationActions } from '../../hooks/use-relation-actions.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { WorkingTogether } from './working-together.tsx';

interface RelationPickerProps {
  person: Person;
  stored: readonly Stored<'relation'>[];
  catalogue: Catalogue<'relations'>;
  onClose: () => void;
}

/** Every working relation of the catalogue by group, to be ticked; and beneath, how such work is done and decided. */
export function RelationPicker({ person, stored, catalogue, onClose }: RelationPickerProps) {
  const { choose } = useRelationActions();
  const [wanted, setWanted] = useState<readonly string[]>(stored.map(({ record }) => record.relationId));
  const toggle = (id: string, on: boolean): void =>
    setWanted(on ? [...wanted, id] : wanted.filter((one) => one !== id));
  const keep = async (): Promise<void> => {
    if (await choose(person, wanted)) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`How you work with ${person.name}`}
      description={catalogue.note}
      size="large"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={() => void keep()}>
            Keep
          </Button>
        </>
      }
    >
      <div className="@container flex flex-col gap-5">
        {catalogue.groups.map((group) => (
          <fieldset key={group.id} className="min-w-0">
            <legend className="pb-1 font-semibold">
              {group.title}
              {group.qualifier && <span className="font-normal text-text-2"> · {group.qualifier}</span>}
            </legend>
            <div className="grid gap-x-5 gap-y-1.5 @min-[36rem]:grid-cols-2">
              {catalogue.relations
                .filter((relation) => relation.group === group.id)
                .map(({ id, name, about, qualifier }) => (
                  <Checkbox
                    key={id}
                    className="items-start"
                    checked={wanted.includes(id)}
                    onCheckedChange={(on) => toggle(id, on)}
                    label={
                      <>
                        {name}
                        {qualifier && <span className="text-12 text-text-2"> · {qualifier}</span>}
                        {about.length > 0 && <span className="block text-12 text-text-3">{about.join(', ')}</span>}
                      </>
                    }
                  />
                ))}
            </div>
          </fieldset>
        ))}
        <WorkingTogether catalogue={catalogue} />
      </div>
    </Dialog>
  );
}
