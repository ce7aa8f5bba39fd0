import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { _electron } from '@playwright/test';
import { E2E_DISPLAYS, E2E_ELECTRON } from '../../commands/e2e-environment.ts';
import { projectRoot } from '../../commands/project-root.ts';

/** The app running on its own data folder, and its one window. */
export interface RunningApp {
  app: ElectronApplication;
  page: Page;
}

const asText = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined));

/** The display of this worker, where each has one. */
function ownDisplay(): NodeJS.ProcessEnv {
  const displays = process.env[E2E_DISPLAYS]?.split(',') ?? [];
  const display = displays[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0) % displays.length];
  return display === undefined ? {} : { DISPLAY: display };
}

/** The window in which a first screen stands; one that cannot open the record gives way to another. */
export async function standingWindow(app: ElectronApplication): Promise<Page> {
  for (;;) {
    const page = app.windows().find((one) => !one.isClosed()) ?? (await app.waitForEvent('window'));
    try {
      await page.locator('h1').first().waitFor();
      return page;
    } catch (error) {
      if (!page.isClosed()) throw error;
    }
  }
}

/** Starts the built app in the real Electron on a data folder; waits until its first screen stands. */
export async function launchApp(userData: string, args: readonly string[] = []): Promise<RunningApp> {
  const executablePath = process.env[E2E_ELECTRON];
  if (executablePath === undefined) throw new Error(`Run npm run test:e2e, which sets ${E2E_ELECTRON}.`);
  const isRoot = process.getuid?.() === 0;
  const app = await _electron.launch({
    executablePath,
    args: [`--user-data-dir=${userData}`, '--log-level=3', projectRoot, ...args],
    chromiumSandbox: !isRoot,
    env: asText({ ...process.env, ...ownDisplay(), TZ: 'Europe/Berlin', LANG: 'en_GB.UTF-8' }),
  });
  return { app, page: await standingWindow(app) };
}

/** An empty data folder that lives as long as `use` runs. */
export async function withDataFolder(use: (userData: string) => Promise<void>): Promise<void> {
  const userData = mkdtempSync(path.join(tmpdir(), 'rungbook-e2e-'));
  try {
    await use(userData);
  } finally {
    rmSync(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Sets the content size of the window, in device-independent pixels. */
export const resize = (app: ElectronApplication, width: number, height: number): Promise<void> =>
  app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height), {
    width,
    height,
  });

/** Answers the next save dialogs with this path: the one thing of the export that a test replaces. */
export const answerSaveDialog = (app: ElectronApplication, filePath: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, filePath);

/** Answers the next open dialogs with this path. */
export const answerOpenDialog = (app: ElectronApplication, filePath: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, filePath);

/** What lies in the clipboard as rich text. */
export const readClipboardHtml = (app: ElectronApplication): Promise<string> =>
  // The test runtime's clipboard is older than the types.
  app.evaluate(({ clipboard }) => (clipboard as unknown as { readHTML: () => string }).readHTML());
