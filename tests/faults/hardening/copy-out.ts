import type { ElectronApplication, Page } from '@playwright/test';

/** A document that left the app: what it was, as rich text, and as Markdown. */
export interface LeftDocument {
  readonly what: string;
  readonly html: string;
  readonly markdown: string;
}

interface Board {
  readonly clear: () => void;
  readonly readHTML: () => string;
  readonly readText: () => string;
}

/** Presses what copies, and reads the clipboard as soon as something is in it; `null` when nothing comes within a second. */
export async function copyOut(
  app: ElectronApplication,
  page: Page,
  what: string,
  press: () => Promise<unknown>,
): Promise<LeftDocument | null> {
  // The test runtime's clipboard is older than the types.
  await app.evaluate(({ clipboard }) => (clipboard as unknown as Board).clear());
  await press();
  for (let tries = 0; tries < 100; tries += 1) {
    const [html, markdown] = await app.evaluate(({ clipboard }) => {
      const board = clipboard as unknown as Board;
      return [board.readHTML(), board.readText()] as const;
    });
    if (html !== '') return { what, html, markdown };
    await page.waitForTimeout(10);
  }
  return null;
}
