import { chromium } from '@playwright/test';
import { provoke } from './provoke.ts';
import type { Misdeeds } from './watch-page.ts';
import { watchPage } from './watch-page.ts';

const ELSEWHERE = 'http://elsewhere.example/';
const isRoot = process.getuid?.() === 0;

/**
 * Opens documents in a browser without any policy, as somebody does who was sent them, and touches everything but links to web pages.
 * Answers what they did, one entry a document.
 */
export async function openElsewhere(
  executable: string,
  documents: readonly string[],
  keepLinks: boolean,
): Promise<Misdeeds[]> {
  const browser = await chromium.launch({ executablePath: executable, chromiumSandbox: !isRoot });
  const found: Misdeeds[] = [];
  try {
    for (const body of documents) {
      const page = await browser.newPage();
      await page.route(`${ELSEWHERE}**`, (route) =>
        route.request().url() === ELSEWHERE
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
          : route.fulfill({ status: 404, body: '' }),
      );
      const own = (url: string): boolean => url.startsWith(ELSEWHERE) || /^(about:|data:)/.test(url);
      found.push(await watchPage(page, own));
      try {
        await page.goto(ELSEWHERE, { waitUntil: 'commit' });
        await page.waitForTimeout(80);
        await page.evaluate(provoke, keepLinks);
        await page.waitForTimeout(50);
      } catch (error) {
        if (!/navigat|context|interrupted|detached|closed/i.test(String(error))) throw error;
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return found;
}
