import { LockKeyhole } from 'lucide-react';
import type { RecordForm } from '../../../hooks/use-record-form.ts';
import { Icon } from '../../../ui/icon.tsx';
import { TextArea } from '../../../ui/text-area.tsx';

/** Two texts side by side that must never be mixed up: what is for me alone, and what both may read. */
export function MeetingNotes({ form }: { form: RecordForm<'meeting'> }) {
  const { value, change, save, errors } = form;
  const onBlur = () => void save();
  return (
    <div className="grid gap-6 @min-[40rem]:grid-cols-2">
      <section aria-labelledby="private-preparation" className="flex flex-col gap-2">
        <h2 id="private-preparation" className="flex items-center gap-1.5 font-semibold">
          <Icon icon={LockKeyhole} className="size-3.5 text-text-3" />
          Private, never shared
        </h2>
        <TextArea
          label="Private preparation"
          hideLabel
          rows={5}
          placeholder="What you want from this talk. It leaves in no copy and no export."
          value={value.privatePreparation}
          error={errors['privatePreparation']}
          onValueChange={(privatePreparation) => change({ privatePreparation })}
          onBlur={onBlur}
        />
      </section>
      <section aria-labelledby="shared-notes" className="flex flex-col gap-2">
        <h2 id="shared-notes" className="font-semibold">
          Shared notes
        </h2>
        <TextArea
          label="Shared notes"
          hideLabel
          rows={5}
          placeholder="What both of you may read afterwards."
          value={value.sharedNotes}
          error={errors['sharedNotes']}
          onValueChange={(sharedNotes) => change({ sharedNotes })}
          onBlur={onBlur}
        />
      </section>
    </div>
  );
}
