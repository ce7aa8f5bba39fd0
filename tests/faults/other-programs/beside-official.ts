import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { beginEmptyRecord } from '../../e2e/shared/begin-empty-record.ts';
import { enterLine } from '../activities/enter-line.ts';
import { asText } from '../apps/as-text.ts';
import { copyBegunRecord } from '../apps/begun-record.ts';
import type { Fault, Place, Trial, TrialOutcome } from '../rig/fault.ts';
import { changedIn, folderPrint } from './folder-print.ts';

const OFFICIAL = 'Rungbook';
const TEST_RUNTIME = 'Rungbook (test runtime)';

/** Starts the stand-in as `npm start` does, where the official runtime keeps a record: it uses its own folder. */
async function trial({ random, folder }: Trial, place: Place): Promise<TrialOutcome> {
  const config = path.join(folder, 'config');
  mkdirSync(config);
  await copyBegunRecord(place, 'electron', path.join(config, OFFICIAL));
  const before = folderPrint(path.join(config, OFFICIAL));
  const app = await _electron.launch({
    executablePath: place.electron?.executable ?? '',
    args: ['--log-level=3', place.appFolder],
    chromiumSandbox: process.getuid?.() !== 0,
    env: asText({ ...place.env, XDG_CONFIG_HOME: config, HOME: folder }),
  });
  const broken: string[] = [];
  try {
    const page = await app.firstWindow();
    await beginEmptyRecord(page);
    for (let count = random.between(1, 3); count > 0; count -= 1) await enterLine(page, `Line ${count} of a test`);
    const isSaid = await page
      .getByText(/^Test runtime: /)
      .first()
      .isVisible();
    if (!isSaid) broken.push('The banner does not say that this is the test runtime.');
    const used = await app.evaluate(({ app: main }) => main.getPath('userData'));
    if (path.basename(used) !== TEST_RUNTIME) broken.push(`It keeps its data in ${path.basename(used)}.`);
  } finally {
    await app.close();
  }
  const changed = changedIn(before, folderPrint(path.join(config, OFFICIAL)));
  return {
    acknowledged: 1,
    lost: changed.length,
    silent: changed.length,
    broken,
    notes: changed.slice(0, 3).join(' '),
  };
}

/** The test runtime on a machine with a real record; *lost* counts files of that record that it touched. */
export const besideOfficial: Fault = {
  name: 'stand-in-beside-official',
  folder: 'other-programs',
  about: 'the test runtime is started where the official one keeps a record: not a byte of that changes',
  needs: () => ['electron'],
  variants: ['electron'],
  fullCount: 20,
  limitMs: 120_000,
  trial,
};
