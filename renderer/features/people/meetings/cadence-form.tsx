import { useMemo } from 'react';
import { weekOfMonthNames, weekdayNames } from '../../../../shared/meetings/when-in-words.ts';
import { useRecordForm } from '../../../hooks/use-record-form.ts';
import { Combobox } from '../../../ui/combobox.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { MinutesField } from './minutes-field.tsx';
import { zoneOptions } from './zone-options.ts';

const numbered = (names: readonly string[]) => names.map((label, place) => ({ value: String(place + 1), label }));

/** When exactly one meets: weekday, time, zone, length. Saved as it is chosen; meetings that are planned stay as they are. */
export function CadenceForm({ id }: { id: string }) {
  const form = useRecordForm('cadence', id, null);
  const zone = form?.value.zone ?? 'UTC';
  const zones = useMemo(() => zoneOptions(zone), [zone]);
  if (!form) return <Skeleton lines={2} />;
  const { value, change, save, errors } = form;
  const onBlur = () => void save();
  return (
    <div className="grid gap-3 pt-2 @min-[26rem]:grid-cols-2">
      {value.rhythm === 'monthly' && (
        <SelectField
          label="Which of the month"
          options={numbered(weekOfMonthNames)}
          value={String(value.weekOfMonth)}
          onValueChange={(place) => {
            change({ weekOfMonth: Number(place) });
            void save();
          }}
        />
      )}
      <SelectField
        label="Weekday"
        options={numbered(weekdayNames)}
        value={String(value.weekday)}
        onValueChange={(day) => {
          change({ weekday: Number(day) });
          void save();
        }}
      />
      <TextField
        label="Time"
        placeholder="10:00"
        value={value.time}
        error={errors['time']}
        onValueChange={(time) => change({ time })}
        onBlur={onBlur}
      />
      <Combobox
        label="Zone"
        options={zones}
        value={value.zone}
        error={errors['zone']}
        onValueChange={(next) => {
          if (next === null) return;
          change({ zone: next });
          void save();
        }}
      />
      <MinutesField
        value={value.minutes}
        error={errors['minutes']}
        onValueChange={(minutes) => change({ minutes })}
        onBlur={onBlur}
      />
    </div>
  );
}
