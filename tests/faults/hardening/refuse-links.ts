import type { ElectronApplication } from '@playwright/test';
import { KNOW_NAMES } from './know-names.ts';

/** Answers every question with no, and keeps what the system was told to open all the same. */
export async function refuseLinks(app: ElectronApplication): Promise<void> {
  await app.evaluate(KNOW_NAMES);
  await app.evaluate(({ dialog, shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { openedOutside: opened });
    (dialog as { showMessageBox: unknown }).showMessageBox = () =>
      Promise.resolve({ response: 0, checkboxChecked: false });
    shell.openExternal = (url) => Promise.resolve(void opened.push(url));
  });
}

/** What the system was told to open since then. */
export const openedOutside = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(() => (globalThis as unknown as { openedOutside: string[] }).openedOutside);
