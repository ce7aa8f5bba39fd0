import path from 'node:path';
import type { MakeActivity } from '../activities/activity.ts';
import { editing } from '../activities/editing.ts';
import { importing } from '../activities/importing.ts';
import { typing } from '../activities/typing.ts';
import { until } from '../activities/until.ts';
import { afterRestart } from '../apps/after-restart.ts';
import { copyBegunRecord } from '../apps/begun-record.ts';
import type { Engine } from '../apps/open-app.ts';
import { openApp } from '../apps/open-app.ts';
import type { Fault, Place, Trial, TrialOutcome } from '../rig/fault.ts';

const ACTIVITIES: Readonly<Record<string, MakeActivity>> = { typing, editing, 'bulk import': importing };

const VARIANTS = Object.keys(ACTIVITIES).flatMap((name) => [`electron: ${name}`, `chromium: ${name}`]);

/** Works in the app, ends all of its processes at once at a seeded moment, opens it again. */
async function trial({ variant, random, folder }: Trial, place: Place): Promise<TrialOutcome> {
  const [engine, name] = variant.split(': ') as [Engine, string];
  const make = ACTIVITIES[name];
  if (make === undefined) throw new Error(`Nobody knows how to do ${name}.`);
  const userData = path.join(folder, 'data');
  await copyBegunRecord(place, engine, userData);
  const app = await openApp(place, engine, userData);
  const activity = make(app, random, folder);
  await activity.prepare();
  await until(activity, random, app.kill);
  return afterRestart(place, engine, userData, activity);
}

/** `kill -9` of the whole tree of processes. */
export const kill: Fault = {
  name: 'kill',
  about: 'kill -9 of all processes at once during typing, editing and bulk import',
  needs: (variant) => [variant.startsWith('electron') ? 'electron' : 'chromium'],
  variants: VARIANTS,
  fullCount: 200,
  limitMs: 120_000,
  trial,
};
