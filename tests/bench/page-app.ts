import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { build } from 'vite';
import { projectRoot } from '../commands/project-root.ts';
import type { BenchContext } from './bench.ts';
import { seedUserData } from './startup/seed-user-data.ts';

const FIVE_MINUTES_MS = 300_000;

/** A bench that is measured by a page of its own in the real app. */
export interface PageBench {
  /** Its folder under `tests/bench`, and what the page calls itself when it is ready. */
  readonly name: string;
  /** How many entries the record has. */
  readonly entries: number;
  /** How often the page measures each thing. */
  readonly count: number;
}

/** The built app with the bench's page in place of its screens: main, preload, protocol and policy are the real ones. */
async function writeBenchApp(folder: string, name: string): Promise<void> {
  const built = path.join(projectRoot, 'dist');
  const renderer = path.join(folder, 'dist', 'renderer');
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(built, 'main'), path.join(folder, 'dist', 'main'), { recursive: true });
  cpSync(path.join(built, 'preload'), path.join(folder, 'dist', 'preload'), { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    root: path.join(projectRoot, 'tests', 'bench', name, 'page'),
    base: './',
    build: { outDir: renderer, emptyOutDir: true, target: 'chrome114', modulePreload: { polyfill: false } },
  });
  cpSync(path.join(built, 'renderer', 'before-modules.js'), path.join(renderer, 'before-modules.js'));
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: `${name}-bench`, main: 'dist/main/index.cjs', version: '0.0.0' }),
  );
}

async function measure(
  { runtime, env }: BenchContext,
  { name, count }: PageBench,
  appFolder: string,
  userData: string,
): Promise<string> {
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [appFolder, `--user-data-dir=${userData}`, '--log-level=3'],
    chromiumSandbox: process.getuid?.() !== 0,
    env: Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined)),
  });
  try {
    const page = await app.firstWindow();
    await page.waitForSelector(`html[data-ready=${name}]`, { state: 'attached' });
    await page.evaluate((times) => document.dispatchEvent(new CustomEvent('measure', { detail: times })), count);
    const html = page.locator('html[data-times], html[data-failed]');
    await html.waitFor({ state: 'attached', timeout: FIVE_MINUTES_MS });
    const times = await html.getAttribute('data-times');
    if (times === null) throw new Error((await html.getAttribute('data-failed')) ?? 'The page said nothing.');
    return times;
  } finally {
    // The bench's page knows nothing of the farewell that the app waits for.
    const gone = once(app.process(), 'exit');
    app.process().kill('SIGKILL');
    await gone;
  }
}

/** Seeds a record, runs the bench's page on it in the real app, and answers what the page measured, as it wrote it down (JSON). */
export async function measureInPage(context: BenchContext, bench: PageBench): Promise<unknown> {
  const work = mkdtempSync(path.join(tmpdir(), 'rungbook-bench-'));
  try {
    const appFolder = path.join(work, 'app');
    const userData = path.join(work, 'data');
    await writeBenchApp(appFolder, bench.name);
    context.tell(`Seeding ${bench.entries.toLocaleString('en')} entries and measuring ${bench.count} times …`);
    await seedUserData(userData, bench.entries);
    return JSON.parse(await measure(context, bench, appFolder, userData));
  } finally {
    // The killed app's processes may still be letting go of their files.
    await rm(work, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
