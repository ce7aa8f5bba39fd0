import { Notification, powerMonitor } from 'electron';
import type { ReminderTimer } from './create-weekly-reminder.ts';
import { createWeeklyReminder } from './create-weekly-reminder.ts';
import { reminderWords } from './reminder-words.ts';

/** Reminds by a silent notification of the system, where it has such; a click opens the review. Off until the settings say so. */
export function remindWeekly(open: () => void): ReminderTimer {
  // A notification that nobody holds on to may be collected before it is clicked.
  let shown: Notification | null = null;
  const timer = createWeeklyReminder({
    now: () => new Date().toISOString(),
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    show: () => {
      if (!Notification.isSupported()) return;
      shown?.close();
      shown = new Notification({ ...reminderWords, silent: true });
      shown.on('click', open);
      shown.show();
    },
  });
  powerMonitor.on('resume', timer.look);
  return timer;
}
