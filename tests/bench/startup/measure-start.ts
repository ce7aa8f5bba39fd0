import { _electron } from '@playwright/test';
import { measureTree } from '../process-tree.ts';
import type { TreeUsage } from '../process-tree.ts';

/** One start until the page says that it is ready; wall time in milliseconds. */
export interface StartMeasurement extends TreeUsage {
  readonly wallMs: number;
}

/** What to start: an Electron, the app's folder, the data folder. */
export interface StartTarget {
  readonly executable: string;
  readonly appFolder: string;
  readonly userData: string;
  readonly env: NodeJS.ProcessEnv;
}

const TWO_MINUTES_MS = 120_000;

/**
 * Starts an app, waits until its page has set `data-ready="today"`, reads what its processes have used by then, and
 * quits it. Playwright's share is the same for the app and for the control, so only ratios mean something.
 */
export async function measureStart(target: StartTarget): Promise<StartMeasurement> {
  const began = performance.now();
  const app = await _electron.launch({
    executablePath: target.executable,
    args: [target.appFolder, `--user-data-dir=${target.userData}`, '--log-level=3'],
    chromiumSandbox: process.getuid?.() !== 0,
    env: Object.fromEntries(
      Object.entries(target.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
    ),
  });
  try {
    const page = await app.firstWindow();
    await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'today', undefined, {
      polling: 'raf',
      timeout: TWO_MINUTES_MS,
    });
    const wallMs = performance.now() - began;
    return { wallMs, ...measureTree(app.process().pid ?? 0) };
  } finally {
    await app.close();
  }
}
