import path from 'node:path';
import { ACTIVITY_VARIANTS, activityOf } from '../activities/activities.ts';
import { until } from '../activities/until.ts';
import { afterRestart } from '../apps/after-restart.ts';
import { copyBegunRecord } from '../apps/begun-record.ts';
import type { Engine } from '../apps/open-app.ts';
import { openApp } from '../apps/open-app.ts';
import { rebuildKill } from '../rebuild-kill/rebuild-kill.ts';
import type { Fault, Place, Trial, TrialOutcome } from '../rig/fault.ts';

const REBUILD = 'electron: rebuild';

/** Works in the app, ends all of its processes at once at a seeded moment, opens it again. */
async function trial(one: Trial, place: Place): Promise<TrialOutcome> {
  const { variant, random, folder } = one;
  if (variant === REBUILD) return rebuildKill.trial(one, place);
  const [engine, name] = variant.split(': ') as [Engine, string];
  const userData = path.join(folder, 'data');
  await copyBegunRecord(place, engine, userData);
  const app = await openApp(place, engine, userData);
  const activity = activityOf(name)(app, random, folder);
  await activity.prepare();
  await until(activity, random, app.kill);
  return afterRestart(place, engine, userData, activity);
}

/** `kill -9` of the whole tree of processes. */
export const kill: Fault = {
  name: 'kill',
  about: 'kill -9 of all processes at once during typing, editing, bulk import, attaching files and a rebuild',
  needs: (variant) => [variant.startsWith('electron') ? 'electron' : 'chromium'],
  variants: [...ACTIVITY_VARIANTS, REBUILD],
  fullCount: 200,
  limitMs: 240_000,
  trial,
};
