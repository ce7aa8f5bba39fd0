import type { MakeActivity } from './activity.ts';
import { attaching } from './attaching.ts';
import { editing } from './editing.ts';
import { importing } from './importing.ts';
import { typing } from './typing.ts';

const ACTIVITIES: Readonly<Record<string, MakeActivity>> = {
  typing,
  editing,
  'bulk import': importing,
  attachment: attaching,
};

/** Every activity in both engines; files are attached in the desktop app alone. */
export const ACTIVITY_VARIANTS: readonly string[] = Object.keys(ACTIVITIES).flatMap((name) =>
  name === 'attachment' ? [`electron: ${name}`] : [`electron: ${name}`, `chromium: ${name}`],
);

/** The activity of that name. */
export function activityOf(name: string): MakeActivity {
  const found = ACTIVITIES[name];
  if (found === undefined) throw new Error(`Nobody knows how to do ${name}.`);
  return found;
}
