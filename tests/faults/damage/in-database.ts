import path from 'node:path';
import type { MakeActivity } from '../activities/activity.ts';
import { typing } from '../activities/typing.ts';
import { copyBegunRecord } from '../apps/begun-record.ts';
import { copyRecord, longRecord, openUntilUsable } from '../apps/long-record.ts';
import type { OpenApp } from '../apps/open-app.ts';
import { openApp } from '../apps/open-app.ts';
import { readRecord } from '../apps/read-record.ts';
import type { Place, Trial, TrialOutcome } from '../rig/fault.ts';
import { within } from '../rig/within.ts';
import type { Damage } from './damages.ts';
import { damageFile } from './damages.ts';
import { databaseFiles, deleteDatabases } from './database-files.ts';
import { judgeOpened } from './judge-opened.ts';

const ENTRIES = 10_000;

/** What happens to the browser's files: one is damaged, or all are gone. */
export type DatabaseDamage = Damage | 'all deleted';

function damageDatabase(userData: string, damage: DatabaseDamage, { random }: Trial): string {
  if (damage === 'all deleted') {
    deleteDatabases(userData);
    return 'all';
  }
  const file = random.pick(databaseFiles(userData));
  damageFile(file, damage, random);
  return path.basename(file);
}

/** The desktop app with 10,000 entries: all of them are there again, and it can be used soon. */
export async function inDesktopDatabase(trial: Trial, place: Place, damage: DatabaseDamage): Promise<TrialOutcome> {
  const record = await longRecord(place, ENTRIES);
  const userData = path.join(trial.folder, 'data');
  copyRecord(record, userData);
  const file = damageDatabase(userData, damage, trial);
  const judged = judgeOpened(record, await openUntilUsable(place, userData));
  return { ...judged, acknowledged: ENTRIES, notes: `${file}; ${judged.notes}` };
}

const LINES = 12;
/** The calm check, which reads every row, comes a minute after the first screen. */
const CALM_CHECK_MS = 90_000;

/** What is said of a loss, at once or by the calm check. */
async function whatIsTold({ words, hear }: OpenApp): Promise<string[]> {
  const told = (): string[] => words.filter((said) => /lost|damaged|could not|refuses to open/i.test(said));
  const heard = new Promise<void>((resolve) => hear(() => told().length > 0 && resolve()));
  if (told().length === 0) await within(CALM_CHECK_MS, 'A word about it', heard).catch(() => undefined);
  return told();
}

/** Browser mode has no vault, so nothing is promised against damage but that it is said: what is missing without a word is silent. */
export async function inBrowserDatabase(trial: Trial, place: Place, damage: DatabaseDamage): Promise<TrialOutcome> {
  const userData = path.join(trial.folder, 'data');
  await copyBegunRecord(place, 'chromium', userData);
  const app = await openApp(place, 'chromium', userData);
  const activity: ReturnType<MakeActivity> = typing(app, trial.random, trial.folder);
  await activity.prepare();
  let count = 0;
  await new Promise<void>((resolve) => {
    activity.goOn(() => (count += 1) === LINES && resolve()).catch(() => undefined);
  });
  await app.close();
  const file = damageDatabase(userData, damage, trial);
  const after = await openApp(place, 'chromium', userData);
  const wrong = activity.judge(await readRecord(after.page), userData).wrong.length;
  const told = wrong > 0 ? await whatIsTold(after) : [];
  await after.close();
  const silent = told.length > 0 ? 0 : wrong;
  return { acknowledged: count, lost: silent, silent, notes: `${file}; ${wrong} missing; ${told.join(' ')}` };
}
