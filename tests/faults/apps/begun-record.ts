import { cpSync } from 'node:fs';
import path from 'node:path';
import { beginEmptyRecord } from '../../e2e/shared/begin-empty-record.ts';
import type { Place } from '../rig/fault.ts';
import type { Engine } from './open-app.ts';
import { openApp } from './open-app.ts';

/** Puts a data folder of a person who has gone through the first run at `userData`; made once and copied for each trial. */
export async function copyBegunRecord(place: Place, engine: Engine, userData: string): Promise<void> {
  const begun = await place.once(`begun-${engine}`, async (folder) => {
    const made = path.join(folder, 'data');
    const app = await openApp(place, engine, made);
    await beginEmptyRecord(app.page);
    await app.close();
    return made;
  });
  cpSync(begun, userData, { recursive: true });
}
