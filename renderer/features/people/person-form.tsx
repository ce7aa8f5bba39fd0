import { Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { RecordOf } from '../../../shared/record/record-kinds.ts';
import { useHistoryStore } from '../../hooks/history-store.ts';
import { useServices } from '../../hooks/services.ts';
import { useRecordForm } from '../../hooks/use-record-form.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MultiCombobox } from '../../ui/multi-combobox.tsx';
import { SaveLine } from '../../ui/save-line.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PersonMeetings } from './meetings/person-meetings.tsx';
import { PersonEntries } from './person-entries.tsx';
import { PersonSections } from './person-sections.tsx';
import { roleOptions, rolesOf } from './person-words.ts';

interface PersonFormProps {
  id: string;
  /** The person to begin with; `null` for one that is there. */
  blank: RecordOf<'person'> | null;
  takeFocus: boolean;
  onCreated: (id: string) => void;
  onDelete: (person: Stored<'person'>) => void;
}

/** One person: enough to name them. The note is for its author alone and leaves in no export. */
export function PersonForm({ id, blank, takeFocus, onCreated, onDelete }: PersonFormProps) {
  const { zone } = useServices();
  const showHistory = useHistoryStore((state) => state.show);
  const form = useRecordForm('person', id, blank);
  const name = useRef<HTMLInputElement>(null);
  const loaded = form !== null;
  const stored = form?.stored ?? null;
  const isNew = blank !== null;

  useEffect(() => {
    if (loaded && takeFocus) name.current?.focus();
  }, [loaded, takeFocus]);
  useEffect(() => {
    if (isNew && stored) onCreated(stored.record.id);
  }, [isNew, stored, onCreated]);

  if (!form) return <Skeleton lines={5} />;
  const { value, change, save, errors, state, discard } = form;
  const onBlur = () => void save();
  return (
    <article className="@container mx-auto flex max-w-today flex-col gap-5 px-6 py-5">
      <div className="flex items-start gap-2">
        <TextField
          ref={name}
          label="Name"
          hideLabel
          look="quiet"
          className="-ml-2 flex-1"
          inputClassName="text-15 font-semibold"
          placeholder="Name"
          value={value.name}
          error={errors['name']}
          onValueChange={(text) => change({ name: text })}
          onBlur={onBlur}
        />
        {stored && <IconButton icon={Trash2} label="Move to bin" onClick={() => onDelete(stored)} />}
      </div>
      <div className="grid gap-3 @min-[30rem]:grid-cols-2">
        <MultiCombobox
          label="Roles"
          hint="What they are to you."
          options={roleOptions}
          values={value.roles}
          onValuesChange={(roles) => change({ roles: rolesOf(roles) })}
          onBlur={onBlur}
          placeholder="Choose roles"
        />
        <TextField label="Team" value={value.team} onValueChange={(team) => change({ team })} onBlur={onBlur} />
      </div>
      {value.roles.includes('mentee') && (
        <Checkbox
          label="They agreed that their name may leave; otherwise exports say “a mentee”"
          checked={value.nameMayLeave}
          onCheckedChange={(nameMayLeave) => {
            change({ nameMayLeave });
            void save();
          }}
        />
      )}
      {stored && <PersonMeetings person={stored.record} />}
      <TextArea
        label="Note, for you alone"
        hint="In no export. What they asked for or agreed to, rather than what you think of them."
        value={value.note}
        onValueChange={(note) => change({ note })}
        onBlur={onBlur}
      />
      {stored && <PersonSections person={stored.record} />}
      {stored && <PersonEntries personId={id} />}
      <SaveLine
        state={state}
        zone={zone}
        onDiscard={() => void discard()}
        onHistory={stored ? () => showHistory('person', id) : undefined}
      >
        only me
      </SaveLine>
    </article>
  );
}
