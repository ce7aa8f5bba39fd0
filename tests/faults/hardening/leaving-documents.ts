import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerSaveDialog, readClipboardHtml } from '../../e2e/electron/launch-app.ts';
import { hostileId } from './hostile-record.ts';

/** Everything that leaves the app as a document, as it left. */
export interface LeavingDocuments {
  readonly clipboard: readonly string[];
  readonly markdown: string;
  readonly printed: string;
  readonly pdfBytes: number;
}

/** What main keeps of the answers to the page; its types leave it out. */
interface Answering {
  readonly _invokeHandlers: Map<string, (event: unknown, request: { html: string }) => unknown>;
}

/** Keeps the document that is printed, on its way through main. */
const keepPrinted = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ ipcMain }) => {
    const { _invokeHandlers: handlers } = ipcMain as unknown as Answering;
    const print = handlers.get('export.pdf');
    handlers.set('export.pdf', (event, request) => {
      Object.assign(globalThis, { printedHtml: request.html });
      return print?.(event, request);
    });
  });

async function exportTo(page: Page, app: ElectronApplication, file: string, item: RegExp): Promise<void> {
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await page
    .getByText(`Saved “${path.basename(file)}”`)
    .first()
    .waitFor({ timeout: 90_000 });
}

/** Opens the hostile packet and takes it out of the app in every way there is; `sections` of it are copied one by one. */
export async function takeOut(
  app: ElectronApplication,
  page: Page,
  folder: string,
  sections: number,
): Promise<LeavingDocuments> {
  await page.evaluate((hash) => (window.location.hash = hash), `#/packets/${hostileId(9, 3)}`);
  const copy = page.getByRole('button', { name: 'Copy as rich text' });
  await copy.first().waitFor({ timeout: 120_000 });
  const clipboard: string[] = [];
  for (let index = 0; index < sections; index += 1) {
    await app.evaluate(({ clipboard: board }) => (board as unknown as { clear: () => void }).clear());
    await copy.nth(index).evaluate((button) => (button as HTMLElement).click());
    for (let tries = 0; tries < 100 && clipboard.length <= index; tries += 1) {
      const html = await readClipboardHtml(app);
      if (html === '') await page.waitForTimeout(10);
      else clipboard.push(html);
    }
  }
  await keepPrinted(app);
  const [pdf, markdown] = [path.join(folder, 'out.pdf'), path.join(folder, 'out.md')];
  await exportTo(page, app, pdf, /^PDF/);
  await exportTo(page, app, markdown, /^Markdown/);
  const printed = await app.evaluate(() => (globalThis as unknown as { printedHtml: string }).printedHtml);
  return { clipboard, markdown: readFileSync(markdown, 'utf8'), printed, pdfBytes: readFileSync(pdf).length };
}
