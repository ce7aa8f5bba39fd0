import { _electron } from '@playwright/test';
import type { InspectableCopy } from './inspectable-copy.ts';

/** What the smoke test saw of the running app. */
export interface Inside {
  readonly title: string;
  readonly origin: string;
  readonly visibleText: string;
  readonly sandboxed: boolean;
  readonly isPackaged: boolean;
  readonly nodeInPage: readonly string[];
  readonly errors: readonly string[];
  readonly exitCode: number | null;
}

/** A method that Electron has and its types leave out. */
interface Preferring {
  getLastWebPreferences(): { readonly sandbox?: boolean; readonly contextIsolation?: boolean } | null;
}

/** Starts the copy with an empty data folder, looks at its first window, and quits it. */
export async function lookInside(copy: InspectableCopy, env: NodeJS.ProcessEnv): Promise<Inside> {
  const isRoot = process.getuid?.() === 0;
  const app = await _electron.launch({
    executablePath: copy.executable,
    args: [`--user-data-dir=${copy.userData}`, '--log-level=3'],
    chromiumSandbox: !isRoot,
    env: Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined)),
  });
  const exited = new Promise<number | null>((resolve) => app.process().once('exit', resolve));
  const page = await app.firstWindow();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.locator('h1').first().waitFor({ timeout: 30_000 });
  const main = await app.evaluate(({ app: electronApp, webContents }) => ({
    isPackaged: electronApp.isPackaged,
    // Linux does not report the sandbox of a process, and root has none; so the preference of every page has to do.
    sandboxed: webContents
      .getAllWebContents()
      .map((contents) => (contents as unknown as Preferring).getLastWebPreferences())
      .every((preferences) => preferences?.sandbox === true && preferences.contextIsolation === true),
  }));
  const inPage = await page.evaluate(() => ({
    origin: window.origin,
    visibleText: document.body.innerText,
    nodeInPage: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
  }));
  const title = await page.title();
  await app.close();
  return { ...main, ...inPage, title, errors, exitCode: await exited };
}
