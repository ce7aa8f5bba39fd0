import type { Page } from '@playwright/test';

/** First-level headings by the beginning of their place; the longest that fits counts. */
const headings: Readonly<Record<string, RegExp>> = {
  '/today': /day, \d/,
  '/journal': /^Journal$/,
  '/journal/bin': /^Bin$/,
  '/journal/recent': /^Recent actions$/,
  '/projects': /^Projects$/,
  '/people': /^People$/,
  '/readiness': /^Readiness$/,
  '/packets': /^Packets?$/,
  '/friday': /^Friday review$| \d{4}$/,
  '/goals': /^Goals$/,
  '/goals/metrics': /Metrics$/,
  '/skills': /^Skills$/,
  '/reviews': /^Reviews$/,
  '/reviews/compare': /^Compare reviews$/,
  '/readiness/speakers': /^Who can speak$/,
  '/handoff': /^Handoff$/,
  '/import': /^Import$/,
  '/settings': /^Settings$/,
};

const headingOf = (place: string): RegExp =>
  Object.entries(headings)
    .filter(([beginning]) => place.startsWith(beginning))
    .sort(([a], [b]) => b.length - a.length)[0]?.[1] ?? /./;

/** Opens a place of the app by its address, as a link does, and waits until that screen stands. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => (window.location.hash = hash), `#${place}`);
  await page.getByRole('heading', { level: 1, name: headingOf(place) }).waitFor();
  if (place.startsWith('/settings/')) await page.locator(`a[href="#${place}"][aria-current]`).waitFor();
}

/** Waits until nothing is on its way: no skeleton, no running animation, fonts there. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[role="status"][aria-label^="Loading"]') === null);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}
