import type { Activity } from '../activities/activity.ts';
import type { Place, TrialOutcome } from '../rig/fault.ts';
import type { Engine } from './open-app.ts';
import { openApp } from './open-app.ts';
import { readRecord } from './read-record.ts';

/** Words with which the app tells that something is missing or was damaged. */
const TELLS = /lost|missing|damaged|could not|cannot|not be read|recovered|newer/i;

/** Opens the real app on what is left and compares it with what was acknowledged. An app that does not open has lost all. */
export async function afterRestart(
  place: Place,
  engine: Engine,
  userData: string,
  activity: Activity,
): Promise<TrialOutcome> {
  const app = await openApp(place, engine, userData);
  try {
    const found = await readRecord(app.page);
    const { acknowledged, wrong } = activity.judge(found, userData);
    const isBehind = found.journalHead !== null && found.head < found.journalHead;
    const told = app.words.filter((words) => TELLS.test(words));
    return {
      acknowledged,
      lost: wrong.length,
      silent: told.length > 0 ? 0 : wrong.length,
      broken: [
        ...(isBehind ? [`The database stands at ${found.head}, the journal at ${found.journalHead}.`] : []),
        ...(found.isFromMemory ? ['It is shown from memory, and nothing can be written.'] : []),
      ],
      notes: [...wrong.slice(0, 3), ...told].join(' '),
    };
  } finally {
    await app.close();
  }
}
