import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { HostilePayload } from './hostile-payloads.ts';
import { provoke } from './provoke.ts';
import { unsanitisedBody } from './unsanitised-html.ts';

/** A document with a payload as it came. */
export const unsanitisedPage = (payload: HostilePayload): string =>
  `<!doctype html><meta charset="utf-8"><body><p>payload ${payload.id}</p>${unsanitisedBody(payload)}`;

/**
 * A copy of the built app in `folder` whose table of files holds a page per payload: served by the app's own server with the app's
 * own policy, as if neither escaping nor sanitiser had ever been written.
 */
export function addUnsanitisedPages(app: string, folder: string, payloads: readonly HostilePayload[]): void {
  cpSync(path.join(app, 'dist'), path.join(folder, 'dist'), { recursive: true });
  cpSync(path.join(app, 'package.json'), path.join(folder, 'package.json'));
  const pages = path.join(folder, 'dist', 'renderer', 'hostile');
  mkdirSync(pages);
  for (const payload of payloads) writeFileSync(path.join(pages, `${payload.id}.html`), unsanitisedPage(payload));
}

/** Opens the page of each payload and touches everything on it. A page that gets away in the middle is what is being looked for. */
export async function visitUnsanitisedPages(
  page: Page,
  origin: string,
  payloads: readonly HostilePayload[],
): Promise<void> {
  for (const { id } of payloads) {
    const url = `${origin}/hostile/${id}.html`;
    try {
      await page.goto(url, { waitUntil: 'commit' });
      await page.waitForTimeout(50);
      await page.evaluate(provoke, false);
    } catch (error) {
      if (!/navigat|context|interrupted|detached|closed/i.test(String(error))) throw error;
    }
  }
  await page.waitForTimeout(200);
  await page.goto(`${origin}/index.html`).catch(() => page.goto(`${origin}/index.html`));
}
