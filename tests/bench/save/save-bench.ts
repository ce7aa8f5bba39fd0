import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { build } from 'vite';
import { projectRoot } from '../../commands/project-root.ts';
import type { BenchContext, BenchOutcome } from '../bench.ts';
import { seedUserData } from '../startup/seed-user-data.ts';
import type { SaveTimes } from './save-times.ts';
import { saveFigures, saveLine } from './save-times.ts';

const ENTRIES = 10_000;
const SAVES_PER_PAIR = 60;
const FIVE_MINUTES_MS = 300_000;

/** The built app with the bench's page in place of its screens: main, preload, protocol and policy are the real ones. */
async function writeBenchApp(folder: string): Promise<void> {
  const built = path.join(projectRoot, 'dist');
  const renderer = path.join(folder, 'dist', 'renderer');
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(built, 'main'), path.join(folder, 'dist', 'main'), { recursive: true });
  cpSync(path.join(built, 'preload'), path.join(folder, 'dist', 'preload'), { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    root: path.join(projectRoot, 'tests', 'bench', 'save', 'page'),
    base: './',
    build: { outDir: renderer, emptyOutDir: true, target: 'chrome114', modulePreload: { polyfill: false } },
  });
  cpSync(path.join(built, 'renderer', 'before-modules.js'), path.join(renderer, 'before-modules.js'));
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'save-bench', main: 'dist/main/index.cjs', version: '0.0.0' }),
  );
}

async function measure(context: BenchContext, appFolder: string, userData: string): Promise<SaveTimes> {
  const app = await _electron.launch({
    executablePath: context.runtime.executable,
    args: [appFolder, `--user-data-dir=${userData}`, '--log-level=3'],
    chromiumSandbox: process.getuid?.() !== 0,
    env: Object.fromEntries(
      Object.entries(context.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
    ),
  });
  try {
    const page = await app.firstWindow();
    await page.waitForSelector('html[data-ready=save]', { state: 'attached' });
    await page.evaluate(
      (count) => document.dispatchEvent(new CustomEvent('measure-saves', { detail: { count } })),
      context.pairs * SAVES_PER_PAIR,
    );
    const html = page.locator('html[data-times], html[data-failed]');
    await html.waitFor({ state: 'attached', timeout: FIVE_MINUTES_MS });
    const times = await html.getAttribute('data-times');
    if (times === null) throw new Error((await html.getAttribute('data-failed')) ?? 'The page said nothing.');
    return JSON.parse(times) as SaveTimes;
  } finally {
    // The bench's page knows nothing of the farewell that the app waits for.
    const gone = once(app.process(), 'exit');
    app.process().kill('SIGKILL');
    await gone;
  }
}

/** A save through the one door, parse to acknowledged, at 10,000 entries; beside it a raw strict put of the same size. */
export async function saveBench(context: BenchContext): Promise<BenchOutcome> {
  const work = mkdtempSync(path.join(tmpdir(), 'rungbook-bench-'));
  try {
    const appFolder = path.join(work, 'app');
    const userData = path.join(work, 'data');
    await writeBenchApp(appFolder);
    context.tell(
      `Seeding ${ENTRIES.toLocaleString('en')} entries and measuring ${context.pairs * SAVES_PER_PAIR} saves …`,
    );
    await seedUserData(userData, ENTRIES);
    const times = await measure(context, appFolder, userData);
    const figures = saveFigures(times);
    return { results: { figures, times }, table: figures.map(saveLine), holds: figures.every(({ holds }) => holds) };
  } finally {
    // The killed app's processes may still be letting go of their files.
    await rm(work, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
