import path from 'node:path';
import { enterLine } from '../activities/enter-line.ts';
import { captureLine } from '../../e2e/shared/journey.ts';
import { goTo } from '../../e2e/shared/go-to.ts';
import type { Engine, OpenApp } from '../apps/open-app.ts';
import { openApp } from '../apps/open-app.ts';
import { killAllIn } from '../apps/process-tree.ts';
import { readRecord } from '../apps/read-record.ts';
import { mountBegunDisk } from '../disks/begun-disk.ts';
import { fillDisk } from '../disks/fill-disk.ts';
import { exportElsewhere } from './export-elsewhere.ts';
import type { Fault, Place, Trial, TrialOutcome } from '../rig/fault.ts';

const MEGABYTES = 320;
const TWO_SECONDS_MS = 2000;
const SAYS_FULL = /disk is (nearly )?full|Little space left|refused to write/i;

/** What one trial has seen so far. */
interface Seen {
  readonly acknowledged: string[];
  readonly broken: string[];
}

/** Captures a line. `kept`: the database refused it, and the app said that it is safe in the journal, which is a promise too. */
async function capture(app: OpenApp, title: string): Promise<'saved' | 'kept' | 'refused'> {
  await enterLine(app.page, title);
  const saved = app.page.getByText(`Saved “${title}”`).first();
  const kept = app.page.getByRole('alert').filter({ hasText: 'This change is safe in the journal' }).first();
  const refused = app.page
    .getByRole('alert')
    .filter({ hasText: /^Not saved/ })
    .first();
  await saved.or(kept).or(refused).first().waitFor();
  if (await saved.isVisible()) return 'saved';
  return (await kept.isVisible()) ? 'kept' : 'refused';
}

/** Fills the disk while lines are captured; the app must say so soon after the first that is refused. */
async function writeUntilFull(app: OpenApp, seen: Seen, label: string, most: number): Promise<void> {
  for (let number = 1; number <= most; number += 1) {
    const title = `${label} ${number} ${'about the rollout of the queue '.repeat(8)}`.trim();
    const began = Date.now();
    const outcome = await capture(app, title);
    if (outcome !== 'refused') seen.acknowledged.push(title);
    const told = await app.page
      .getByText(SAYS_FULL)
      .first()
      .waitFor({ timeout: Math.max(1, TWO_SECONDS_MS - (Date.now() - began)) })
      .then(() => true)
      .catch(() => false);
    // Browser mode is not told how much is free; there the refusal has to say it.
    if (!told && (app.electron !== null || outcome !== 'saved'))
      seen.broken.push('The disk was full and no banner stood within 2 s of a write.');
    if (outcome !== 'saved') return;
  }
}

/** Opens the app on the full disk: whatever was saved can be read and exported to another one, and what is the matter is said. */
async function readWhileFull(
  place: Place,
  { engine, userData, elsewhere }: { engine: Engine; userData: string; elsewhere: string },
  seen: Seen,
): Promise<void> {
  const app = await openApp(place, engine, userData);
  try {
    const said = await app.page
      .getByText(SAYS_FULL)
      .first()
      .waitFor({ timeout: TWO_SECONDS_MS })
      .then(
        () => true,
        () => false,
      );
    if (!said && engine === 'electron') seen.broken.push('Opened on a full disk, it said nothing of it within 2 s.');
    await goTo(app.page, '/journal');
    for (const title of seen.acknowledged.slice(-3)) {
      const isThere = await app.page
        .getByRole('option', { name: title })
        .first()
        .waitFor({ timeout: 5000 })
        .then(
          () => true,
          () => false,
        );
      if (!isThere) seen.broken.push('Opened on a full disk, a saved entry could not be read.');
    }
    const exported = await exportElsewhere(app, elsewhere).catch((error: unknown) => String(error));
    if (!seen.acknowledged.every((title) => exported.includes(title)))
      seen.broken.push(`Opened on a full disk, the record was not exported to another one: ${exported.slice(0, 200)}`);
  } finally {
    await app.close();
  }
}

async function trial({ variant, random, folder }: Trial, place: Place): Promise<TrialOutcome> {
  const engine = variant as Engine;
  const disk = await mountBegunDisk(place, engine, MEGABYTES, folder);
  const userData = path.join(disk.folder, 'data');
  const seen: Seen = { acknowledged: [], broken: [] };
  try {
    const app = await openApp(place, engine, userData);
    await captureLine(app.page).waitFor();
    for (let number = random.between(1, 4); number > 0; number -= 1) {
      const title = `With space ${number}`;
      if ((await capture(app, title)) === 'saved') seen.acknowledged.push(title);
    }
    const ballast = fillDisk(disk.folder, random.pick([0, 0, 16_384, 262_144, 4_194_304]));
    await writeUntilFull(app, seen, 'On the full disk', 60);
    await (random.chance(0.5) ? app.kill() : app.close());
    const notes = new Set<string>();
    for (const time of ['first', 'second']) {
      await readWhileFull(place, { engine, userData, elsewhere: path.join(folder, 'elsewhere') }, seen).catch(
        (error: unknown) => {
          // A browser that does not start on a full disk is none of our doing; the desktop app has to.
          if (engine === 'electron')
            seen.broken.push(`Opened on a full disk for the ${time} time, it did not open: ${String(error)}`);
          else notes.add('the browser did not start while the disk was full');
        },
      );
      killAllIn(disk.folder);
    }
    ballast.remove();

    const after = await openApp(place, engine, userData);
    const { entries } = await readRecord(after.page);
    const wrong = seen.acknowledged.filter((title) => entries.filter((entry) => entry.title === title).length !== 1);
    await goTo(after.page, '/today');
    if ((await capture(after, 'With space again')) !== 'saved')
      seen.broken.push('With space again, a write was refused.');
    const told = after.words.some((words) => /lost|could not/i.test(words));
    await after.close();
    return {
      acknowledged: seen.acknowledged.length,
      lost: wrong.length,
      silent: told ? 0 : wrong.length,
      broken: seen.broken,
      notes: [...wrong.map((title) => title.slice(0, 30)), ...notes].join('; '),
    };
  } finally {
    disk.unmount();
  }
}

/** A disk that fills up under the app, stays full over two starts, and has space again. */
export const diskFull: Fault = {
  name: 'disk-full',
  about: 'the disk fills up during writes, the app is opened twice while it is full, then there is space again',
  needs: (variant) => ['loop', variant === 'electron' ? 'electron' : 'chromium'],
  variants: ['electron', 'chromium'],
  fullCount: 50,
  limitMs: 300_000,
  trial,
};
