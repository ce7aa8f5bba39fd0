import { readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../commands/project-root.ts';
import {
  captureThree,
  copyStewardship,
  expectVerdict,
  exportAs,
  firstRun,
  journeyEntries,
  journeyTime,
  linkEvidence,
  makePacket,
} from '../shared/journey.ts';

const golden = path.join(projectRoot, 'tests', 'fixtures', 'e2e', 'journey.md');

test.use({ timezoneId: 'Europe/Berlin', locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] });

test('by keyboard alone in browser mode: the same way, printed by the browser', async ({ page }, testInfo) => {
  await page.clock.setFixedTime(journeyTime);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-print-asked', 'yes');
  });
  await page.goto('/');
  await expect(page.getByText('Browser mode: only this browser keeps the record')).toBeVisible();
  await firstRun(page);
  await captureThree(page);
  await linkEvidence(page);
  await expectVerdict(page, 'Raises practices beyond the team', 'not enough to judge', journeyEntries[2]);
  await makePacket(page);

  await copyStewardship(page);
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text() ?? '';
  });
  expect(html).toContain('<h2');
  expect(html).toContain(journeyEntries[0]);

  const downloading = page.waitForEvent('download');
  await exportAs(page, 'Markdown…');
  const markdown = await (await downloading).path();
  expect(readFileSync(markdown, 'utf8')).toBe(readFileSync(golden, 'utf8'));

  await exportAs(page, 'PDF…');
  await expect(page.locator('html')).toHaveAttribute('data-print-asked', 'yes');
  const pdf = testInfo.outputPath('packet.pdf');
  writeFileSync(pdf, await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }));
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  expect(text).toContain('Architectural stewardship');
  expect(text).toContain(journeyEntries[0]);
  expect(text).not.toContain(journeyEntries[2]);
  expect(text).not.toContain('Browser mode');

  await page.goto('/');
  await page.reload();
  for (const title of journeyEntries) await expect(page.getByText(title).first()).toBeVisible();
});

test('a second tab writes nothing and says why', async ({ page, context }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Whose machine is this?' })).toBeVisible();
  const second = await context.newPage();
  await second.goto('/');
  await expect(second.getByRole('alert')).toContainText('open in another tab');
});

test('opens without its server once it was there', async ({ page, context }) => {
  await page.goto('/');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Whose machine is this?' })).toBeVisible();
});
