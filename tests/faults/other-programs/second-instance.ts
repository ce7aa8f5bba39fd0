import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { enterLine } from '../activities/enter-line.ts';
import { copyBegunRecord } from '../apps/begun-record.ts';
import type { Engine, OpenApp } from '../apps/open-app.ts';
import { openApp } from '../apps/open-app.ts';
import { readRecord } from '../apps/read-record.ts';
import type { Fault, Place, Trial, TrialOutcome } from '../rig/fault.ts';
import { within } from '../rig/within.ts';

const THIRTY_SECONDS_MS = 30_000;

/** Starts the desktop app once more on the same data; a sentence when it does not end by itself. */
async function startAgain(place: Place, userData: string): Promise<string[]> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [`--user-data-dir=${userData}`, '--log-level=3', ...sandbox, place.appFolder];
  const child = spawn(place.electron?.executable ?? '', args, { env: place.env, stdio: 'ignore' });
  const ended = within(THIRTY_SECONDS_MS, 'The second instance', once(child, 'exit'));
  const [code] = (await ended.catch(() => [null])) as [number | null];
  if (code !== null) return code === 0 ? [] : [`The second instance ended with ${code}.`];
  child.kill('SIGKILL');
  return ['The second instance did not end by itself.'];
}

/** Opens browser mode in a second tab, and tries to write there. */
async function openSecondTab({ page }: OpenApp): Promise<string[]> {
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  const words = tab.getByText('Rungbook is open in another tab');
  const isSaid = await words
    .first()
    .waitFor({ timeout: THIRTY_SECONDS_MS })
    .then(
      () => true,
      () => false,
    );
  const canType = await tab.getByRole('combobox', { name: 'What happened' }).isVisible();
  await tab.close();
  return [
    ...(isSaid ? [] : ['The second tab did not say why it opens nothing.']),
    ...(canType ? ['The second tab takes text.'] : []),
  ];
}

async function trial({ variant, random, folder }: Trial, place: Place): Promise<TrialOutcome> {
  const engine = variant as Engine;
  const userData = path.join(folder, 'data');
  await copyBegunRecord(place, engine, userData);
  const app = await openApp(place, engine, userData);
  const titles = Array.from({ length: random.between(2, 5) }, (_, index) => `Line ${index + 1} of the first`);
  const save = async (title: string): Promise<void> => {
    await enterLine(app.page, title);
    await app.page.getByText(`Saved “${title}”`).first().waitFor();
  };
  await save(titles[0] ?? '');
  const head = (await readRecord(app.page)).head;
  const broken = engine === 'electron' ? await startAgain(place, userData) : await openSecondTab(app);
  for (const title of titles.slice(1)) await save(title);
  const record = await readRecord(app.page);
  await app.close();
  const found = record.entries.map(({ title }) => title);
  const lost = titles.filter((title) => found.filter((one) => one === title).length !== 1).length;
  const strangers = record.head - head - (titles.length - 1);
  return {
    acknowledged: titles.length,
    lost: lost + strangers,
    silent: lost + strangers,
    broken: broken.map((words) => `${variant}: ${words}`),
  };
}

/** Rungbook is started a second time on the same data; *lost* also counts writes that the second one did. */
export const secondInstance: Fault = {
  name: 'second-instance',
  folder: 'other-programs',
  about: 'the app is started again, browser mode opened in a second tab: the second one writes nothing',
  needs: (variant) => [variant === 'electron' ? 'electron' : 'chromium'],
  variants: ['electron', 'chromium'],
  fullCount: 20,
  limitMs: 120_000,
  trial,
};
