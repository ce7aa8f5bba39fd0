import type { Page } from '@playwright/test';
import { KNOW_NAMES } from './know-names.ts';

/** What a page did that no text may make it do. */
export interface Misdeeds {
  /** Scripts of payloads that ran, dialogs that opened. */
  readonly scripts: string[];
  /** Requests for anything but the app's own files. */
  readonly requests: string[];
  /** Pages and windows that the page went to. */
  readonly navigations: string[];
  /** What the policy had to stop; with the sanitiser on there must be nothing left for it to stop. */
  readonly stopped: string[];
}

const HIT = 'rungbook-hit ';
const STOPPED = 'rungbook-stopped ';

/** Runs in every document before anything of it: payloads call `hit`, the policy tells what it stopped. */
function listen([hit, stopped]: readonly [string, string]): void {
  Object.assign(globalThis, { hit: (id: unknown) => console.debug(hit + String(id)) });
  document.addEventListener('securitypolicyviolation', (event) =>
    console.debug(`${stopped}${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
  );
}

export const isOwn = (url: string): boolean => /^(app:\/\/(rungbook|print)\/|data:|blob:|about:|devtools:)/.test(url);

/** Watches a page from now on; load it again, so that its document is watched from the beginning. `own` tells its own addresses. */
export async function watchPage(page: Page, own: (url: string) => boolean = isOwn): Promise<Misdeeds> {
  const misdeeds: Misdeeds = { scripts: [], requests: [], navigations: [], stopped: [] };
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(HIT)) misdeeds.scripts.push(text.slice(HIT.length));
    if (text.startsWith(STOPPED)) misdeeds.stopped.push(text.slice(STOPPED.length));
  });
  page.on('dialog', (dialog) => {
    misdeeds.scripts.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  // What the policy stops was begun and never sent; everything else counts, also what somebody stopped later.
  page.on('requestfinished', (request) => {
    if (!own(request.url())) misdeeds.requests.push(request.url());
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // What a page may not even show, such as a file of the disk, Chromium refuses within the page, for a reason that it calls other.
    const isRefusedInside = why === 'other' && request.url().startsWith('file:');
    const isStopped = isRefusedInside || /^(csp|origin)$/.test(why);
    if (!own(request.url()) && !isStopped) misdeeds.requests.push(`${request.url()} ${why}`);
  });
  page.on('framenavigated', (frame) => {
    // A frame that the policy stopped shows an error page, inside.
    const isStopped = frame !== page.mainFrame() && frame.url() === 'chrome-error://chromewebdata/';
    if (!own(frame.url()) && !isStopped) misdeeds.navigations.push(frame.url());
  });
  page.on('popup', (popup) => void misdeeds.navigations.push(`window ${popup.url()}`));
  await page.addInitScript(KNOW_NAMES);
  await page.addInitScript(listen, [HIT, STOPPED] as const);
  return misdeeds;
}
