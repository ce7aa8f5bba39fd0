import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerSaveDialog } from '../../e2e/electron/launch-app.ts';
import { copyOut } from './copy-out.ts';
import { hostileId } from './hostile-words.ts';
import { keepPrinted, printedHtml } from './keep-printed.ts';

/** Everything that leaves the app as a document, as it left. */
export interface LeavingDocuments {
  readonly clipboard: readonly string[];
  readonly markdown: string;
  readonly printed: string;
  readonly pdfBytes: number;
}

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
    const left = await copyOut(app, page, 'packet', () =>
      copy.nth(index).evaluate((button) => (button as HTMLElement).click()),
    );
    if (left !== null) clipboard.push(left.html);
  }
  await keepPrinted(app);
  const [pdf, markdown] = [path.join(folder, 'out.pdf'), path.join(folder, 'out.md')];
  await exportTo(page, app, pdf, /^PDF/);
  await exportTo(page, app, markdown, /^Markdown/);
  const printed = await printedHtml(app);
  return { clipboard, markdown: readFileSync(markdown, 'utf8'), printed, pdfBytes: readFileSync(pdf).length };
}
