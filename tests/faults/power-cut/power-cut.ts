import path from 'node:path';
import { ACTIVITY_VARIANTS, activityOf } from '../activities/activities.ts';
import type { MakeActivity } from '../activities/activity.ts';
import { until } from '../activities/until.ts';
import { afterRestart } from '../apps/after-restart.ts';
import type { Engine } from '../apps/open-app.ts';
import { openApp } from '../apps/open-app.ts';
import { mountBegunDisk } from '../disks/begun-disk.ts';
import { cutPower } from '../disks/cut-power.ts';
import type { Fault, Place, Trial, TrialOutcome } from '../rig/fault.ts';
import { relaxedPage } from './relaxed-page.ts';

const MEGABYTES = 320;

/** Works in the app on a disk of its own, cuts the power at a seeded moment, opens the app on what the disk held. */
async function trial({ variant, random, folder }: Trial, place: Place): Promise<TrialOutcome> {
  const [engine, name] = variant.split(': ') as [Engine, string];
  const disk = await mountBegunDisk(place, engine, MEGABYTES, folder);
  const userData = path.join(disk.folder, 'data');
  let activity: ReturnType<MakeActivity> | null = null;
  const after = await cutPower(disk, path.join(folder, 'after.img'), async (cut) => {
    const app = await openApp(place, engine, userData);
    activity = activityOf(name)(app, random, folder);
    await activity.prepare();
    await until(activity, random, () => cut(app));
  });
  try {
    // TypeScript does not see that the callback has run.
    const done = activity as ReturnType<MakeActivity> | null;
    if (done === null) throw new Error('Nothing was done.');
    return await afterRestart(place, engine, userData, done);
  } finally {
    after.unmount();
  }
}

/** A power cut, simulated: what the kernel had not yet given to the disk is gone. */
export const powerCut: Fault = {
  name: 'power-cut',
  about:
    'everything is stopped, the disk is copied without what the kernel only has in memory, ext4 replays its journal',
  needs: (variant) => ['loop', variant.startsWith('electron') ? 'electron' : 'chromium'],
  variants: ACTIVITY_VARIANTS,
  fullCount: 100,
  limitMs: 120_000,
  trial,
  control: {
    about: 'a page with relaxed durability and no journal',
    mustLose: 0.95,
    trial: relaxedPage,
  },
};
