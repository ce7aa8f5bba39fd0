import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../rig/random.ts';
import type { Activity } from './activity.ts';

/**
 * Lets an activity run until a seeded moment and then strikes: right at an acknowledgement, or some milliseconds after one or
 * after the start. The activity then ends by itself, because its app is gone or stands still.
 */
export async function until(activity: Activity, random: Random, strike: () => Promise<void> | void): Promise<void> {
  // What is one write as a whole is also struck before its end.
  const wanted = random.between(activity.most === 1 ? 0 : 1, activity.most);
  const delay = random.chance(0.4) ? 0 : random.between(0, activity.patience);
  let count = 0;
  let reached = (): void => undefined;
  const moment = new Promise<void>((resolve) => (reached = resolve));
  const failure: { error?: Error } = {};
  const running = activity
    .goOn(() => {
      count += 1;
      if (count === wanted) reached();
    })
    .catch((error: unknown) => {
      failure.error = error instanceof Error ? error : new Error(String(error));
      reached();
    });
  if (wanted > 0) await moment;
  if (failure.error) throw failure.error;
  if (wanted === 0 || delay > 0) await wait(delay);
  await strike();
  void running;
}
