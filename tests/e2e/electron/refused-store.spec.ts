import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { beginEmptyRecord } from '../shared/begin-empty-record.ts';
import { goTo } from '../shared/go-to.ts';
import { captureLine } from '../shared/journey.ts';
import { launchApp, standingWindow, withDataFolder } from './launch-app.ts';

const TOLD =
  /^The database of your record could not be opened, so it was made again from the vault: .*, nothing that was saved is missing\.$/;

async function capture(page: Page, title: string): Promise<void> {
  await goTo(page, '/today');
  await captureLine(page).fill(title);
  await captureLine(page).press('Enter');
  await expect(page.getByText(`Saved “${title}`).first()).toBeVisible();
}

/** A record with one entry, closed, whose databases Chromium cannot open any more: the file that names all others is damaged. */
async function recordInRefusedStore(userData: string): Promise<void> {
  const { app, page } = await launchApp(userData);
  await beginEmptyRecord(page);
  await capture(page, 'Cut p99 of checkout');
  await app.close();
  writeFileSync(path.join(userData, 'IndexedDB', 'app_rungbook_0.indexeddb.leveldb', 'CURRENT'), 'LANIFEST-000001\n');
}

async function expectWhole(page: Page): Promise<void> {
  await capture(page, 'Written afterwards');
  await goTo(page, '/journal');
  await expect(page.getByRole('option')).toHaveCount(2);
}

test('a store in which nothing opens is set aside, and the record is made again in it without a question', async () => {
  await withDataFolder(async (userData) => {
    await recordInRefusedStore(userData);
    const { app, page } = await launchApp(userData);
    await expect(page.getByText(TOLD).first()).toBeVisible();
    await expectWhole(page);
    await app.close();
    expect(readdirSync(path.join(userData, 'database-copies'))).toEqual([expect.stringMatching(/-damaged$/)]);

    const again = await launchApp(userData);
    await goTo(again.page, '/journal');
    await expect(again.page.getByRole('option')).toHaveCount(2);
    await expect(again.page.getByText(TOLD)).toHaveCount(0);
    await again.app.close();
  });
});

test('where it cannot be set aside the record is shown from memory, and trying again goes the same way', async () => {
  await withDataFolder(async (userData) => {
    await recordInRefusedStore(userData);
    const inTheWay = path.join(userData, 'database-copies');
    writeFileSync(inTheWay, 'a file where the folder should be');
    const { app, page } = await launchApp(userData);
    await expect(page.getByText(/^Nothing is saved now: the database does not open\./)).toBeVisible();
    expect(app.windows()).toHaveLength(1);

    rmSync(inTheWay);
    const closed = page.waitForEvent('close');
    await page.getByRole('button', { name: 'Try again' }).click();
    await closed;
    const last = await standingWindow(app);
    await expect(last.getByText(TOLD).first()).toBeVisible();
    await expectWhole(last);
    await app.close();
  });
});
