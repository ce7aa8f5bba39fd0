import type { Page } from '@playwright/test';

/** Opens a place of the app by its address, as a link does, and waits for its heading. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => (window.location.hash = hash), `#${place}`);
  await page.waitForFunction((hash) => window.location.hash.startsWith(hash), `#${place}`);
  await page.locator('h1').first().waitFor();
}

/** Waits until nothing is on its way: no skeleton, no running animation, fonts there. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}
