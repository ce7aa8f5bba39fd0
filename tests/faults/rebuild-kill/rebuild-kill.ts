import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { copyRecord, countWrong, longRecord, openUntilUsable } from '../apps/long-record.ts';
import { killTree } from '../apps/process-tree.ts';
import { deleteDatabases } from '../damage/database-files.ts';
import type { Fault, Place, Trial, TrialOutcome } from '../rig/fault.ts';

const ENTRIES = 5000;
/** The points at which it is killed, spread evenly over a rebuild and a little beyond both of its ends. */
const POINTS = 24;
const BEYOND = 1.2;

/** How long a rebuild of that record takes here, from the start of the app, in milliseconds. */
const rebuildMs = (place: Place): Promise<number> =>
  place.once('rebuild-time', async (folder) => {
    const userData = path.join(folder, 'data');
    copyRecord(await longRecord(place, ENTRIES), userData);
    deleteDatabases(userData);
    return (await openUntilUsable(place, userData)).openMs;
  });

/** Starts the app on the data folder as a person does, and kills all of it after a while. */
async function startAndKill(place: Place, userData: string, afterMs: number): Promise<void> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [`--user-data-dir=${userData}`, '--log-level=3', ...sandbox, place.appFolder];
  const child = spawn(place.electron?.executable ?? '', args, { env: place.env, stdio: 'ignore' });
  await wait(afterMs);
  if (child.pid !== undefined) await killTree(child.pid, userData);
}

async function trial({ index, random, folder }: Trial, place: Place): Promise<TrialOutcome> {
  const record = await longRecord(place, ENTRIES);
  const wholeMs = await rebuildMs(place);
  const userData = path.join(folder, 'data');
  copyRecord(record, userData);
  deleteDatabases(userData);
  const share = ((index % POINTS) + random.next()) / POINTS;
  const afterMs = Math.round(share * BEYOND * wholeMs);
  await startAndKill(place, userData, afterMs);
  // Now and then it is killed again while it tries again.
  const again = random.chance(0.3) ? Math.round(random.next() * wholeMs) : null;
  if (again !== null) await startAndKill(place, userData, again);
  const { entries, words, isFromMemory } = await openUntilUsable(place, userData);
  const lost = countWrong(record.entries, entries);
  return {
    acknowledged: ENTRIES,
    lost,
    silent: words.some((said) => /could not be read/.test(said)) ? 0 : lost,
    broken: isFromMemory ? ['It is shown from memory, and nothing can be written.'] : [],
    notes: `killed after ${afterMs} ms of ${Math.round(wholeMs)}${again === null ? '' : `, again after ${again}`}`,
  };
}

/** The database is gone, and the app is killed while it makes it again from the vault; a migration is the same mechanism. */
export const rebuildKill: Fault = {
  name: 'rebuild-kill',
  about: 'kill -9 at 24 points of a rebuild of 5,000 entries, now and then twice',
  needs: () => ['electron'],
  variants: ['electron'],
  fullCount: 48,
  limitMs: 240_000,
  trial,
};
