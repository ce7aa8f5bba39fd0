import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { beginEmptyRecord } from '../shared/begin-empty-record.ts';
import { breakOneDatabase, databaseOf, deleteFirstRow } from '../shared/database-of.ts';
import { goTo } from '../shared/go-to.ts';
import { captureLine } from '../shared/journey.ts';
import { fillDisk } from './fill-disk.ts';
import { launchApp, withDataFolder } from './launch-app.ts';

const entries = ['Cut p99 of checkout', 'Agreed one event schema', 'Paired on the queue'] as const;

async function capture(page: Page, title: string): Promise<void> {
  await goTo(page, '/today');
  await captureLine(page).fill(title);
  await captureLine(page).press('Enter');
  await expect(page.getByText(`Saved “${title}`).first()).toBeVisible();
}

async function begin(userData: string) {
  const running = await launchApp(userData);
  await beginEmptyRecord(running.page);
  for (const title of entries) await capture(running.page, title);
  return running;
}

async function expectEntries(page: Page, titles: readonly string[]): Promise<void> {
  await goTo(page, '/journal');
  await expect(page.getByRole('option')).toHaveCount(titles.length);
  for (const title of titles) await expect(page.getByRole('option', { name: title })).toBeVisible();
}

test('a database that is gone comes back with the next start, and the person is told once', async () => {
  await withDataFolder(async (userData) => {
    const first = await begin(userData);
    const before = await databaseOf(first.page);
    await first.app.close();
    rmSync(path.join(userData, 'IndexedDB'), { recursive: true });

    const second = await launchApp(userData);
    const told = /^The database of your record was lost, so it was made again from the vault: .*nothing is missing\.$/;
    await expect(second.page.getByText(told).first()).toBeVisible();
    await expectEntries(second.page, entries);
    expect(await databaseOf(second.page)).toBe(before.replace(/-1$/, '-2'));
    await goTo(second.page, '/settings/data');
    await expect(second.page.getByText(/^Last recovery, today, .*was lost, so it was made again/)).toBeVisible();
    await goTo(second.page, '/journal');
    await second.page.keyboard.press('Control+z');
    await expectEntries(second.page, entries.slice(0, 2));
    await capture(second.page, 'Written afterwards');
    await second.app.close();

    const third = await launchApp(userData);
    await expectEntries(third.page, [...entries.slice(0, 2), 'Written afterwards']);
    await expect(third.page.getByText(told)).toHaveCount(0);
    await third.app.close();
  });
});

test('a row that is missing is noticed at the next start', { tag: '@deep' }, async () => {
  await withDataFolder(async (userData) => {
    const first = await begin(userData);
    await deleteFirstRow(first.page, await databaseOf(first.page), 'entry');
    await first.app.close();
    const second = await launchApp(userData);
    await expect(
      second.page.getByText(/^The database of your record was damaged, so it was made again/).first(),
    ).toBeVisible();
    await expectEntries(second.page, entries);
    await second.app.close();
  });
});

test('a database that refuses to write is made again at once: the change is saved, the screens go on', async () => {
  await withDataFolder(async (userData) => {
    const { app, page } = await begin(userData);
    await breakOneDatabase(page, await databaseOf(page));
    await capture(page, 'Saved all the same');
    await expect(
      page.getByText(/^The database of your record refused to work, so it was made again/).first(),
    ).toBeVisible();
    await capture(page, 'And the next one');
    await expectEntries(page, [...entries, 'Saved all the same', 'And the next one']);
    await app.close();
    const again = await launchApp(userData);
    await expectEntries(again.page, [...entries, 'Saved all the same', 'And the next one']);
    await again.app.close();
  });
});

test('a disk that fills up: a banner, then the record from memory with writes off, then as usual again', async () => {
  await withDataFolder(async (userData) => {
    const { app, page } = await begin(userData);
    await fillDisk(app, 150_000_000);
    await capture(page, 'Nearly full');
    await expect(page.getByText('Little space left: 150 MB are free on this disk.')).toBeVisible({ timeout: 2_000 });

    await fillDisk(app, 3_000_000);
    const opened = app.waitForEvent('window');
    await page.reload().catch(() => undefined);
    const rescue = await opened;
    await expect(rescue.getByText(/^Nothing is saved now: the disk is nearly full\./)).toBeVisible();
    await expectEntries(rescue, [...entries, 'Nearly full']);
    await goTo(rescue, '/today');
    await captureLine(rescue).fill('Not to be kept');
    await captureLine(rescue).press('Enter');
    await expect(
      rescue.getByText(/^Not saved: the disk is nearly full, so your record is shown from memory/).first(),
    ).toBeVisible();

    await fillDisk(app, null);
    const usual = app.waitForEvent('window');
    await rescue.getByRole('button', { name: 'Try again' }).click();
    const last = await usual;
    await expectEntries(last, [...entries, 'Nearly full']);
    await capture(last, 'Room again');
    await app.close();
  });
});
