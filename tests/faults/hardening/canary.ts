import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { _electron } from '@playwright/test';
import type { Fault, Place, Trial, TrialOutcome } from '../rig/fault.ts';
import { findCanaries } from './find-canaries.ts';
import { KNOW_NAMES } from './know-names.ts';
import { createCanaries } from './type-canaries.ts';
import { visitForms } from './visit-forms.ts';

/** Where what was typed may lie: the vault, the database, and what the person chose to export. */
const KEPT = /^(data\/profiles\/[^/]+\/vault\/|data\/IndexedDB\/|chosen\/)/;

const asText = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined));

/** Types into every field, quits, and looks for it in everything that the app and its system may have written. */
async function trial({ random, folder }: Trial, place: Place): Promise<TrialOutcome> {
  if (place.electron === null) throw new Error('There is no Electron.');
  const [data, home, temporary, chosen] = ['data', 'home', 'tmp', 'chosen'].map((name) => path.join(folder, name));
  for (const each of [home, temporary, chosen]) mkdirSync(each ?? '', { recursive: true });
  const canaries = createCanaries(() => Buffer.from(random.bytes(6)).toString('hex'));
  const xdg = {
    XDG_CONFIG_HOME: `${home}/.config`,
    XDG_CACHE_HOME: `${home}/.cache`,
    XDG_DATA_HOME: `${home}/.local/share`,
  };
  const app = await _electron.launch({
    executablePath: place.electron.executable,
    // Chromium tells everything it can tell.
    args: [`--user-data-dir=${data}`, '--enable-logging=stderr', '--v=0', place.appFolder],
    chromiumSandbox: process.getuid?.() !== 0,
    env: asText({ ...place.env, ...xdg, HOME: home, TMPDIR: temporary, TZ: 'Europe/Berlin', LANG: 'en_GB.UTF-8' }),
  });
  let told = '';
  const child = app.process();
  child.stdout?.on('data', (bytes: Buffer) => (told += bytes.toString()));
  child.stderr?.on('data', (bytes: Buffer) => (told += bytes.toString()));
  const ended = new Promise((resolve) => child.once('close', resolve));
  try {
    const page = await app.firstWindow();
    await page.addInitScript(KNOW_NAMES);
    await page.evaluate(KNOW_NAMES);
    await app.evaluate(KNOW_NAMES);
    await visitForms(app, page, canaries, chosen ?? '');
  } finally {
    await app.close();
  }
  await ended;
  const all = [...canaries.typed.keys()];
  const fieldOf = (canary: string): string => canaries.typed.get(canary) ?? '';
  const findings = findCanaries(folder, all);
  const strays = findings.filter(({ canary, file }) => {
    if (fieldOf(canary).startsWith('nowhere')) return !file.startsWith('chosen/notes');
    return !KEPT.test(file);
  });
  const kept = new Set(findings.filter(({ file }) => /\/vault\//.test(file)).map(({ canary }) => canary));
  const broken = [
    ...strays.map(({ canary, file }) => `What was typed into “${fieldOf(canary)}” lies in ${file}.`),
    ...all
      .filter((canary) => told.includes(canary))
      .map((canary) => `What was typed into “${fieldOf(canary)}” was told in a log.`),
    ...(kept.size < 20 ? [`Only ${kept.size} canaries reached the vault, so nothing is proven.`] : []),
  ];
  const notes = `${all.length} canaries typed, ${kept.size} in the vault, ${strays.length} elsewhere, ${told.length} bytes of log`;
  return { acknowledged: all.length, lost: 0, silent: 0, broken, notes };
}

/** Unique strings in every field of every form are in the vault, the database and chosen exports, and nowhere else. */
export const canary: Fault = {
  name: 'canary',
  folder: 'hardening',
  about: 'what is typed lies in the vault, the database and chosen exports, and nowhere else',
  needs: () => ['electron'],
  variants: ['every field'],
  fullCount: 1,
  limitMs: 15 * 60_000,
  trial,
};
