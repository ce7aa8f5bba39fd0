import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault, Place, Trial, TrialOutcome } from '../../rig/fault.ts';
import { copyProject } from './copy-project.ts';
import type { Guard } from './guard.ts';
import { isLive } from './guard.ts';
import { GUARDS } from './guards.ts';
import { mutationsOf } from './mutations-of.ts';
import { withTests } from './run-tests.ts';

const variantOf = ({ file, tests }: Guard): string =>
  `${file} (${tests.map((test) => path.basename(test).replace(/\.(test|spec)\.tsx?$/, '')).join(', ')})`;

function guardOf(variant: string): Guard {
  const guard = GUARDS.find((each) => variantOf(each) === variant);
  if (guard === undefined) throw new Error(`There is no guard ${variant}.`);
  return guard;
}

/** The copy that all trials of a run share; each leaves it as it was. */
const copyIn = (place: Place): Promise<string> =>
  place.once('project', (folder) =>
    Promise.resolve(copyProject(folder, place.electron === null ? null : place.appFolder)),
  );

/** Takes the lines of one file out, one after the other. A line that no test misses counts as lost without a word. */
async function trial({ variant }: Trial, place: Place): Promise<TrialOutcome> {
  const guard = guardOf(variant);
  const copy = await copyIn(place);
  const file = path.join(copy, guard.file);
  const source = readFileSync(file, 'utf8');
  const all = mutationsOf(guard, source);
  const missed: string[] = [];
  try {
    await withTests(guard, copy, place, async (run) => {
      for (const { what, text } of all) {
        writeFileSync(file, text);
        if ((await run()) === 'green') missed.push(`no test misses ${what}`);
      }
      writeFileSync(file, source);
      if ((await run()) === 'red') throw new Error(`The tests of ${guard.file} fail with nothing taken out.`);
    });
  } finally {
    writeFileSync(file, source);
  }
  return { acknowledged: all.length, lost: missed.length, silent: missed.length, broken: missed };
}

/** The same tests with nothing taken out must pass: tests that are always red prove nothing. */
async function control({ variant }: Trial, place: Place): Promise<TrialOutcome> {
  const verdict = await withTests(guardOf(variant), await copyIn(place), place, (run) => run());
  return { acknowledged: 1, lost: verdict === 'green' ? 1 : 0, silent: 0 };
}

/** Every line of the security baseline is taken out, one at a time; *acknowledged* counts the lines, *lost* those no test misses. */
export const mutations: Fault = {
  name: 'mutations',
  folder: 'hardening',
  sources: [
    '.config',
    'electron',
    'renderer',
    'shared',
    'tests/e2e/electron/hardening',
    'tests/electron',
    'tests/shared',
  ],
  about: 'every line of the security baseline taken out, one at a time; a test must miss it',
  needs: (variant) => (isLive(guardOf(variant)) ? ['electron'] : []),
  variants: GUARDS.map(variantOf),
  fullCount: GUARDS.length,
  limitMs: 30 * 60_000,
  trial,
  control: { about: 'nothing is taken out, and the tests pass', mustLose: 1, trial: control },
};
