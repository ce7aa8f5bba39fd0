import type { WeeklyReminder } from '../../../shared/weekly/reminder.ts';
import { isReminderDue, nextReminder, noReminder } from '../../../shared/weekly/reminder.ts';

/** The longest wait before the clock is asked again, in milliseconds: somebody may set it, or fly to another zone. */
const LOOK_AGAIN = 3_600_000;

/** Reminds of the weekly review while the app runs. */
export interface ReminderTimer {
  /** Takes the reminder of the settings; what passed before it is not made up for. */
  set: (reminder: WeeklyReminder) => void;
  /** Looks at the clock at once, as after the machine slept. */
  look: () => void;
  stop: () => void;
}

interface ReminderNeeds {
  readonly now: () => string;
  /** The zone that the machine is in now. */
  readonly zone: () => string;
  readonly show: () => void;
}

/** One timer, planned anew after every change, every look and every reminder; it keeps no process alive. */
export function createWeeklyReminder({ now, zone, show }: ReminderNeeds): ReminderTimer {
  let reminder = noReminder;
  let lookedAt = now();
  let timer: NodeJS.Timeout | undefined;

  const plan = (): void => {
    clearTimeout(timer);
    const at = nextReminder(reminder, { now: now(), zone: zone() });
    if (at === null) return;
    const wait = Math.min(Date.parse(at) - Date.parse(now()), LOOK_AGAIN);
    timer = setTimeout(look, wait).unref();
  };
  const look = (): void => {
    const clock = { now: now(), zone: zone() };
    const isDue = isReminderDue(reminder, lookedAt, clock);
    lookedAt = clock.now;
    plan();
    if (isDue) show();
  };
  return {
    set: (wanted) => {
      const isSame = JSON.stringify(wanted) === JSON.stringify(reminder);
      if (isSame) return;
      reminder = wanted;
      lookedAt = now();
      plan();
    },
    look,
    stop: () => clearTimeout(timer),
  };
}
