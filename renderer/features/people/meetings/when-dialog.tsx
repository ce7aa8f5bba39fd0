import { useMemo } from 'react';
import { meetingTime } from '../../../../shared/meetings/meeting-time.ts';
import { MeetingSchema } from '../../../../shared/meetings/meeting.ts';
import type { RecordForm } from '../../../hooks/use-record-form.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { Button } from '../../../ui/button.tsx';
import { Combobox } from '../../../ui/combobox.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { MinutesField } from './minutes-field.tsx';
import { zoneOptions } from './zone-options.ts';

interface WhenDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  form: RecordForm<'meeting'>;
}

const TimeSchema = MeetingSchema.pick({ date: true, time: true, zone: true });

/** Day, time, zone and length of a meeting. Saved as it is typed, like everything; an hour that does not exist is said at once. */
export function WhenDialog({ open, onOpenChange, form }: WhenDialogProps) {
  const { value, change, save, errors } = form;
  const today = useToday();
  const zones = useMemo(() => zoneOptions(value.zone), [value.zone]);
  const onBlur = () => void save();
  const note = TimeSchema.safeParse(value).success ? meetingTime(value).note : null;
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) void save();
        onOpenChange(next);
      }}
      title="When"
      size="small"
      footer={
        <Button variant="primary" onClick={() => void save().then(() => onOpenChange(false))}>
          Done
        </Button>
      }
    >
      <div className="grid gap-3 min-[30rem]:grid-cols-2">
        <DateField
          label="Day"
          today={today}
          value={value.date}
          onValueChange={(date) => {
            if (date) change({ date });
          }}
          onBlur={onBlur}
          error={errors['date']}
        />
        <TextField
          label="Time"
          placeholder="10:00"
          value={value.time}
          onValueChange={(time) => change({ time })}
          onBlur={onBlur}
          error={errors['time']}
        />
        <Combobox
          label="Zone"
          options={zones}
          value={value.zone}
          onValueChange={(zone) => {
            if (zone !== null) change({ zone });
          }}
          onBlur={onBlur}
          error={errors['zone']}
        />
        <MinutesField
          value={value.minutes}
          onValueChange={(minutes) => change({ minutes })}
          onBlur={onBlur}
          error={errors['minutes']}
        />
      </div>
      {note !== null && (
        <p role="status" className="pt-3 leading-reading text-text-2">
          {note}
        </p>
      )}
    </Dialog>
  );
}
