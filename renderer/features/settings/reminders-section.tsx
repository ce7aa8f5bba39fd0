import { useState } from 'react';
import type { WeeklyReminder } from '../../../shared/weekly/reminder.ts';
import { WeeklyReminderSchema } from '../../../shared/weekly/reminder.ts';
import { useServices } from '../../hooks/services.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Section } from '../../ui/section.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((label, index) => ({
  value: String(index + 1),
  label,
}));

/** The day and the time, kept as soon as they are a time of day. */
function WhenFields({ reminder, onChange }: { reminder: WeeklyReminder; onChange: (changed: WeeklyReminder) => void }) {
  const [time, setTime] = useState(reminder.time);
  const parsed = WeeklyReminderSchema.shape.time.safeParse(time.trim());
  return (
    <div className="flex flex-wrap gap-3">
      <SelectField
        label="Day"
        options={weekdays}
        value={String(reminder.weekday)}
        onValueChange={(day) => onChange({ ...reminder, weekday: Number(day) })}
        className="w-44"
      />
      <TextField
        label="Time"
        value={time}
        error={parsed.success ? null : (parsed.error.issues[0]?.message ?? null)}
        onValueChange={(typed) => {
          setTime(typed);
          const valid = WeeklyReminderSchema.shape.time.safeParse(typed.trim());
          if (valid.success) onChange({ ...reminder, time: valid.data });
        }}
        className="w-44"
      />
    </div>
  );
}

/** The quiet reminder of the weekly review: off until somebody asks for it, and only where the system can show one. */
export function RemindersSection() {
  const { info } = useServices();
  const { settings, change } = useSettings();
  const reminder = settings.weeklyReminder;
  const isBrowser = info.platform === 'browser';
  const set = (changed: WeeklyReminder): void => change({ weeklyReminder: changed });
  return (
    <Section title="Reminders">
      <Switch
        label="Remind me of the Friday review"
        hint={
          isBrowser
            ? 'The reminder is a notification of the system, which only the desktop app can show.'
            : 'One silent notification a week while Rungbook runs. It names nothing of your record.'
        }
        checked={reminder.on && !isBrowser}
        disabled={isBrowser}
        onCheckedChange={(on) => set({ ...reminder, on })}
      />
      {reminder.on && !isBrowser && <WhenFields reminder={reminder} onChange={set} />}
    </Section>
  );
}
