import type { Page } from '@playwright/test';
import { captureLine } from '../../e2e/shared/journey.ts';

const PATIENCE_MS = 1500;

/**
 * Fills the capture line and presses Enter until the line is taken or refused. A program is faster than any hand: Enter in the
 * few milliseconds in which the line before is still being put away does nothing.
 */
export async function enterLine(page: Page, title: string): Promise<void> {
  const line = captureLine(page);
  await line.fill(title);
  for (let tries = 0; tries < 20; tries += 1) {
    await line.press('Enter');
    const isHandled = await page
      .waitForFunction(
        ([wanted]) => {
          const field = document.querySelector<HTMLInputElement>('[role="combobox"]');
          return field === null || field.value !== wanted || field.getAttribute('aria-invalid') === 'true';
        },
        [title] as const,
        { timeout: PATIENCE_MS, polling: 10 },
      )
      .then(() => true)
      .catch((error: unknown) => {
        if (error instanceof Error && error.name === 'TimeoutError') return false;
        throw error;
      });
    if (isHandled) return;
  }
  throw new Error(`“${title}” was neither taken nor refused.`);
}
