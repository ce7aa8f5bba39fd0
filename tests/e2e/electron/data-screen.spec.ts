import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { beginEmptyRecord } from '../shared/begin-empty-record.ts';
import { goTo } from '../shared/go-to.ts';
import { captureLine } from '../shared/journey.ts';
import { pressButton } from '../shared/keyboard.ts';
import { answerOpenDialog, answerSaveDialog, launchApp, withDataFolder } from './launch-app.ts';

async function capture(page: Page, title: string): Promise<void> {
  await goTo(page, '/today');
  await captureLine(page).focus();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Saved “${title}”`).first()).toBeVisible();
}

/** The suggested passphrase, once its words are drawn. */
async function suggestedPassphrase(page: Page): Promise<string> {
  const suggested = page.getByLabel('Suggested passphrase');
  await expect(suggested).toHaveText(/^([a-z]+ ){5}[a-z]+$/);
  return (await suggested.textContent()) ?? '';
}

/** Saves a backup file through the screen. */
async function backUp(page: Page, kind: 'Encrypted' | 'Plain', fileName: string): Promise<string> {
  await goTo(page, '/settings/data');
  await pressButton(page, 'Back up now…');
  await page.getByRole('radio', { name: kind }).click();
  const passphrase = kind === 'Encrypted' ? await suggestedPassphrase(page) : '';
  await pressButton(page, 'Save backup…');
  // 2^18 of scrypt takes its time on a busy machine.
  await expect(page.getByText(`Backed up to “${fileName}”.`).first()).toBeVisible({ timeout: 90_000 });
  return passphrase;
}

const entries = async (page: Page, count: number): Promise<void> => {
  await goTo(page, '/journal');
  await expect(page.getByRole('option')).toHaveCount(count);
};

test('a backup file comes back whole, and undo takes the restore back to the byte', async () => {
  test.setTimeout(300_000);
  await withDataFolder(async (folder) => {
    const { app, page } = await launchApp(path.join(folder, 'app'));
    await beginEmptyRecord(page);
    await capture(page, 'Cut p99 of checkout');
    const [encrypted, plain, after] = ['mine.rungbook.age', 'mine.rungbook.json', 'after.rungbook.json'].map((name) =>
      path.join(folder, name),
    ) as [string, string, string];
    await answerSaveDialog(app, encrypted);
    const passphrase = await backUp(page, 'Encrypted', 'mine.rungbook.age');
    expect(readFileSync(encrypted).toString('latin1', 0, 30)).toBe('age-encryption.org/v1\n-> scryp');
    expect(readFileSync(encrypted).includes('checkout')).toBe(false);

    await capture(page, 'Wrote the load test');
    await answerSaveDialog(app, plain);
    await backUp(page, 'Plain', 'mine.rungbook.json');

    await answerOpenDialog(app, encrypted);
    await pressButton(page, 'Restore from a file…');
    await page.getByLabel('Passphrase').fill(passphrase);
    await pressButton(page, 'Open');
    await expect(page.getByText('1 is removed')).toBeVisible({ timeout: 90_000 });
    await entriesBehindDialog(page);
    await pressButton(page, 'Restore');
    await expect(page.getByText('Restored mine.rungbook.age').first()).toBeVisible();
    await entries(page, 1);

    await page.keyboard.press('ControlOrMeta+z');
    await entries(page, 2);
    await answerSaveDialog(app, after);
    await backUp(page, 'Plain', 'after.rungbook.json');
    const body = (file: string): unknown => {
      const { records } = (JSON.parse(readFileSync(file, 'utf8')) as { body: { records: unknown } }).body;
      return records;
    };
    expect(body(after)).toEqual(body(plain));
    await app.close();
  });
});

/** The preview wrote nothing: the record behind the dialog is as it was. */
async function entriesBehindDialog(page: Page): Promise<void> {
  await expect(page.getByRole('dialog', { name: 'What restoring changes' })).toBeVisible();
  await expect(page.getByRole('option', { name: /Wrote the load test/ })).toBeVisible();
}

test('an encrypted backup is called off while it is made, and no file is written', { tag: '@deep' }, async () => {
  await withDataFolder(async (folder) => {
    const { app, page } = await launchApp(path.join(folder, 'app'));
    await beginEmptyRecord(page);
    const file = path.join(folder, 'never.rungbook.age');
    await answerSaveDialog(app, file);
    await goTo(page, '/settings/data');
    await pressButton(page, 'Back up now…');
    await pressButton(page, 'Save backup…');
    await expect(page.getByText(/^Turning the passphrase into a key/)).toBeVisible();
    await pressButton(page, 'Cancel');
    await expect(page.getByLabel('Suggested passphrase')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText('No backup file was saved from this device yet.')).toBeVisible();
    expect(existsSync(file)).toBe(false);
    await app.close();
  });
});

test(
  'encrypted copies follow each snapshot, come back with their key, and a folder that is gone is said',
  { tag: '@deep' },
  async () => {
    test.setTimeout(300_000);
    await withDataFolder(async (folder) => {
      const stick = path.join(folder, 'stick');
      mkdirSync(stick);
      const { app, page } = await launchApp(path.join(folder, 'app'));
      await beginEmptyRecord(page);
      await capture(page, 'Cut p99 of checkout');
      await goTo(page, '/settings/data');
      await answerOpenDialog(app, stick);
      await pressButton(page, 'Choose a folder…');
      const passphrase = await suggestedPassphrase(page);
      await pressButton(page, 'Start copies');
      await expect(page.getByText(stick, { exact: true })).toBeVisible({ timeout: 90_000 });
      await pressButton(page, 'Take one now');
      // The copies may begin with a snapshot of their own, before the one that is asked for.
      await expect.poll(() => readdirSync(stick).length, { timeout: 30_000 }).toBeGreaterThanOrEqual(2);
      const copy = readdirSync(stick).find((name) => name !== 'rungbook-key.age') ?? '';

      await capture(page, 'Wrote the load test');
      await goTo(page, '/settings/data');
      await answerOpenDialog(app, path.join(stick, copy));
      await pressButton(page, 'Restore from a file…');
      await answerOpenDialog(app, path.join(stick, 'rungbook-key.age'));
      await pressButton(page, 'Choose the key…');
      await expect(page.getByText('rungbook-key.age', { exact: true })).toBeVisible();
      await page.getByLabel('Passphrase').fill(passphrase);
      await pressButton(page, 'Open');
      await expect(page.getByText('1 is removed')).toBeVisible({ timeout: 90_000 });
      await page.keyboard.press('Escape');

      rmSync(stick, { recursive: true });
      await pressButton(page, 'Take one now');
      await expect(page.getByText('Snapshot taken and read back.').first()).toBeVisible();
      await expect
        .poll(
          async () => {
            await goTo(page, '/settings/keys');
            await goTo(page, '/settings/data');
            return page.getByText(/^No copy was made: the folder is not there\. Your record/).count();
          },
          { timeout: 30_000 },
        )
        .toBe(1);
      await app.close();
    });
  },
);

test('a snapshot comes back after a look at what differs', { tag: '@deep' }, async () => {
  await withDataFolder(async (folder) => {
    const { app, page } = await launchApp(folder);
    await beginEmptyRecord(page);
    await capture(page, 'Moved the cron jobs');
    await goTo(page, '/settings/data');
    await pressButton(page, 'Take one now');
    await expect(page.getByText('Snapshot taken and read back.').first()).toBeVisible();
    await expect(page.getByText(/· ✓ verified/).first()).toBeVisible();
    await pressButton(page, 'Verify now');
    await expect(page.getByText('Everything in the vault was read: nothing is damaged.').first()).toBeVisible();
    await capture(page, 'Freed the build queue');
    await goTo(page, '/settings/data');
    await pressButton(page, /^Restore this…: snapshot of/);
    await expect(page.getByText('1 is removed')).toBeVisible();
    await pressButton(page, 'Restore');
    await expect(page.getByText(/^Restored the snapshot of/).first()).toBeVisible();
    await entries(page, 1);
    await app.close();

    const again = await launchApp(folder);
    await entries(again.page, 1);
    await again.page.keyboard.press('ControlOrMeta+z');
    await entries(again.page, 2);
    await again.app.close();
  });
});

test('what is no whole backup is refused, each in its own words, and nothing is changed', async () => {
  await withDataFolder(async (folder) => {
    const { app, page } = await launchApp(path.join(folder, 'app'));
    await beginEmptyRecord(page);
    await capture(page, 'Kept through it all');
    const good = path.join(folder, 'good.rungbook.json');
    await answerSaveDialog(app, good);
    await backUp(page, 'Plain', 'good.rungbook.json');
    const bytes = readFileSync(good);
    const text = bytes.toString('utf8');
    const bad: [name: string, content: Uint8Array | string, words: RegExp][] = [
      ['cut.rungbook.json', bytes.subarray(0, 600), /^“cut.rungbook.json” is cut off: 600 bytes of/],
      ['bit.rungbook.json', text.replace('Kept', 'Lost'), /^“bit.rungbook.json” is damaged or was changed/],
      ['new.rungbook.json', text.replace('backup-1', 'backup-9'), /^“new.rungbook.json” was made by a newer Rungbook/],
      ['other.json', '{"format":"another app"}', /^“other.json” is not a Rungbook backup/],
      ['wide.rungbook.json', Buffer.from(text, 'utf16le'), /^“wide.rungbook.json” is not UTF-8 any more/],
      ['empty.rungbook.json', '', /^“empty.rungbook.json” is empty/],
      ['cut.rungbook.age', 'age-encryption.org/v1\n-> scrypt AAAA 18\n', /^“cut.rungbook.age” is encrypted/],
    ];
    for (const [name, content, words] of bad) {
      writeFileSync(path.join(folder, name), content);
      await answerOpenDialog(app, path.join(folder, name));
      await pressButton(page, 'Restore from a file…');
      await expect(page.getByText(words)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await entries(page, 1);
    await app.close();
  });
});
