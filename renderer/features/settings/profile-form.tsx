import type { RecordOf } from '../../../shared/record/record-kinds.ts';
import { useHistoryStore } from '../../hooks/history-store.ts';
import { useServices } from '../../hooks/services.ts';
import { useRecordForm } from '../../hooks/use-record-form.ts';
import { useToday } from '../../hooks/use-today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { SaveLine } from '../../ui/save-line.tsx';
import { Section } from '../../ui/section.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TagInput } from '../../ui/tag-input.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { BackgroundFold } from './background-fold.tsx';

const machines: { value: RecordOf<'profile'>['machine']; label: string }[] = [
  { value: 'own', label: 'my own' },
  { value: 'employer', label: 'my employer’s' },
  { value: 'unknown', label: 'not said' },
];

/** The person: what packets put at their head, and the names that imports look for. */
export function ProfileForm({ id }: { id: string }) {
  const { zone } = useServices();
  const showHistory = useHistoryStore((state) => state.show);
  const today = useToday();
  const form = useRecordForm('profile', id, null);
  if (!form) return <Skeleton lines={5} />;
  const { value, change, save, errors, state, discard } = form;
  const onBlur = () => void save();
  return (
    <Section title="You">
      <div className="grid gap-3 @min-[30rem]:grid-cols-2">
        <TextField
          label="Name"
          value={value.name}
          error={errors['name']}
          onValueChange={(name) => change({ name })}
          onBlur={onBlur}
        />
        <DateField
          label="Career began"
          today={today}
          max={today}
          value={value.careerStartedOn}
          onValueChange={(careerStartedOn) => change({ careerStartedOn })}
          onBlur={onBlur}
        />
        <TagInput
          label="Also known as"
          hint="Spellings and mail addresses that name you in repositories and documents."
          className="@min-[30rem]:col-span-2"
          tags={value.aliases}
          onTagsChange={(aliases) => change({ aliases })}
          suggestions={[]}
          onBlur={onBlur}
          placeholder="Add a name or address"
        />
        <TextArea
          label="Education"
          rows={2}
          value={value.education}
          onValueChange={(education) => change({ education })}
          onBlur={onBlur}
        />
        <TextArea
          label="Certifications"
          rows={2}
          value={value.certifications}
          onValueChange={(certifications) => change({ certifications })}
          onBlur={onBlur}
        />
        <SelectField
          label="This machine is"
          options={machines}
          value={value.machine}
          onValueChange={(machine) => change({ machine })}
          onBlur={onBlur}
        />
      </div>
      <BackgroundFold />
      <SaveLine
        state={state}
        zone={zone}
        onDiscard={() => void discard()}
        onHistory={() => showHistory('profile', id)}
      />
    </Section>
  );
}
