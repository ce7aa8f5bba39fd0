import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { goTo } from '../../e2e/shared/go-to.ts';
import type { OpenApp } from '../apps/open-app.ts';

const FILE = 'rescued.rungbook.json';

/** Answers the next save dialogs with this path. */
const answerSaveDialog = (app: ElectronApplication, filePath: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, filePath);

/**
 * Saves a plain backup of the whole record into a folder on a disk with space, by the screen that does it. Answers the file's text;
 * rejects when the app does not say that it was saved.
 */
export async function exportElsewhere({ page, electron }: OpenApp, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, FILE);
  if (electron) await answerSaveDialog(electron, file);
  await goTo(page, '/settings/data');
  await page.getByRole('button', { name: 'Back up now…' }).click();
  await page.getByRole('radio', { name: 'Plain' }).click();
  const download = electron ? null : page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save backup…' }).click();
  if (download) await (await download).saveAs(file);
  await page.getByText('Backed up to').first().waitFor();
  return readFileSync(file, 'utf8');
}
