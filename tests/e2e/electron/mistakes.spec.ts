import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../commands/project-root.ts';
import { beginEmptyRecord } from '../shared/begin-empty-record.ts';
import { goTo } from '../shared/go-to.ts';
import { captureLine } from '../shared/journey.ts';
import { pressButton } from '../shared/keyboard.ts';
import { answerOpenDialog, answerSaveDialog, launchApp, withDataFolder } from './launch-app.ts';

/** The smallest picture that there is: one green point. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkqPhfDwAEhAJ/wlseKgAAAABJRU5ErkJggg==',
  'base64',
);

const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name });
const dayMs = 86_400_000;

// Every test starts the app twice, on a machine that may be busy.
test.setTimeout(240_000);

async function capture(page: Page, title: string): Promise<void> {
  await goTo(page, '/today');
  await captureLine(page).focus();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Saved “${title}”`).first()).toBeVisible();
}

/** Opens one by its name in the palette, as a person who knows no menus does. */
async function fromPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search and commands' }).fill(words);
  await page.keyboard.press('Enter');
}

/** Chooses a row; the list has the focus afterwards, so that the next key is about it. */
async function choose(page: Page, name: RegExp): Promise<void> {
  await option(page, name).first().click();
  await expect(option(page, name).first()).toHaveAttribute('aria-current', 'true');
}

test('an action before the last one is undone after a restart, and what stands in the way is named', async () => {
  await withDataFolder(async (userData) => {
    const first = await launchApp(userData);
    await beginEmptyRecord(first.page);
    await capture(first.page, 'Cut p99 of checkout');
    await capture(first.page, 'Wrote the load test');
    await goTo(first.page, '/journal');
    await choose(first.page, /Cut p99/);
    await first.page.keyboard.press('Delete');
    await expect(first.page.getByText('Deleted “Cut p99 of checkout”').first()).toBeVisible();
    await first.app.close();

    const { app, page } = await launchApp(userData);
    await fromPalette(page, 'recent actions');
    await expect(page.getByRole('heading', { level: 1, name: 'Recent actions' })).toBeVisible();
    await choose(page, /Wrote the load test/);
    await page.keyboard.press('Enter');
    await pressButton(page, 'Undo this');
    await expect(page.getByText('This was undone.')).toBeVisible();

    await option(page, /(Saved|Created|Wrote|Captured).*Cut p99|“Cut p99/)
      .last()
      .click();
    await expect(page.getByText(/changed again since/)).toBeVisible();
    await expect(page.getByText(/since then: Deleted “Cut p99 of checkout”/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo this' })).toBeDisabled();

    await goTo(page, '/journal/bin');
    await expect(option(page, /Cut p99 of checkout.*30 days left/)).toBeVisible();
    await expect(option(page, /Wrote the load test.*taken out/)).toBeVisible();
    await choose(page, /Cut p99/);
    await page.keyboard.press('Enter');
    await goTo(page, '/journal');
    await expect(option(page, /Cut p99 of checkout/)).toBeVisible();
    await app.close();
  });
});

test(
  'what lies in the bin for 30 days is erased from database and journal-to-come, also across restarts',
  { tag: '@deep' },
  async () => {
    await withDataFolder(async (userData) => {
      const first = await launchApp(userData);
      await beginEmptyRecord(first.page);
      await capture(first.page, 'A sentence to be forgotten');
      await goTo(first.page, '/journal');
      await choose(first.page, /to be forgotten/);
      await first.page.keyboard.press('Delete');
      await goTo(first.page, '/journal/bin');
      await expect(option(first.page, /30 days left/)).toBeVisible();
      await first.app.close();

      const { app, page } = await launchApp(userData);
      await page.clock.install({ time: new Date(Date.now() + 31 * dayMs) });
      await page.reload();
      await page.locator('h1').first().waitFor();
      await goTo(page, '/journal/bin');
      await expect(option(page, /leaves today/)).toBeVisible();
      await page.clock.fastForward(62_000);
      await page.clock.runFor(62_000);
      await expect(page.getByText('The bin is empty.')).toBeVisible();
      await app.close();
    });
  },
);

test('files of an entry: chosen and pasted, kept twice, there after a restart, copied out to the byte', async () => {
  await withDataFolder(async (folder) => {
    const userData = path.join(folder, 'app');
    const original = path.join(folder, 'latency.png');
    writeFileSync(original, picture);
    const first = await launchApp(userData);
    await beginEmptyRecord(first.page);
    await capture(first.page, 'Cut p99 of checkout');
    await goTo(first.page, '/journal');
    await option(first.page, /Cut p99/).click();
    await pressButton(first.page, 'Files');
    await answerOpenDialog(first.app, original);
    await pressButton(first.page, 'Attach a file…');
    const image = first.page.getByRole('img', { name: 'latency.png' });
    await expect(image).toBeVisible();
    expect(await image.evaluate((element) => (element as HTMLImageElement).naturalWidth)).toBe(1);

    await first.page.getByRole('textbox', { name: 'Title' }).evaluate((field) => {
      const data = new DataTransfer();
      data.items.add(new File(['840,310'], 'figures.csv', { type: 'text/csv' }));
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await expect(first.page.getByText('figures.csv')).toBeVisible();
    await first.app.close();

    const hash = createHash('sha256').update(picture).digest('hex');
    const profiles = path.join(userData, 'profiles');
    const vault = path.join(profiles, readdirSync(profiles)[0] ?? '', 'vault');
    for (const copy of ['attachments', 'mirror/attachments']) {
      const file = path.join(vault, copy, hash.slice(0, 2), hash);
      expect(existsSync(file) && readFileSync(file).equals(picture), copy).toBe(true);
    }

    const { app, page } = await launchApp(userData);
    await goTo(page, '/journal');
    await option(page, /Cut p99/).click();
    await expect(page.getByRole('img', { name: 'latency.png' })).toBeVisible();
    const copy = path.join(folder, 'copy.png');
    await answerSaveDialog(app, copy);
    await pressButton(page, 'Save a copy of latency.png');
    await expect(page.getByText('Saved copy.png.').first()).toBeVisible();
    expect(readFileSync(copy).equals(picture)).toBe(true);
    await pressButton(page, 'Remove latency.png');
    await expect(page.getByText('latency.png')).toHaveCount(0);
    await app.close();
  });
});

test('an import is taken back weeks later, without the entry that was worked on since', async () => {
  await withDataFolder(async (userData) => {
    const first = await launchApp(userData);
    await beginEmptyRecord(first.page);
    await answerOpenDialog(first.app, path.join(projectRoot, 'tests', 'fixtures', 'brag-documents', 'by-month.md'));
    await goTo(first.page, '/import');
    await pressButton(first.page, /^Markdown file/);
    await expect(first.page.getByRole('listbox', { name: 'Proposals' })).toBeFocused();
    await pressButton(first.page, 'Keep all');
    await pressButton(first.page, /^Import \d+ entries/);
    const said = await first.page
      .getByText(/Imported \d+ entries from by-month.md/)
      .first()
      .textContent();
    const count = Number(/\d+/.exec(said ?? '')?.[0]);
    await option(first.page, /Checkout latency/).click();
    const title = first.page.getByRole('textbox', { name: 'Title' });
    await title.fill('Checkout is fast now');
    await title.press('Tab');
    await expect(option(first.page, /Checkout is fast now/)).toBeVisible();
    await first.app.close();

    const { app, page } = await launchApp(userData);
    await page.clock.setFixedTime(new Date(Date.now() + 40 * dayMs));
    await page.reload();
    await goTo(page, '/import');
    await pressButton(page, /^Take back: Imported \d+ entries from by-month.md/);
    const dialog = page.getByRole('dialog', { name: 'Take back this import?' });
    await expect(dialog.getByRole('list', { name: 'Stays' }).getByRole('link')).toHaveText('Checkout is fast now');
    await dialog.getByRole('button', { name: `Take back ${count - 1} entries` }).press('Enter');
    await expect(page.getByText(`Took back ${count - 1} of ${count} entries from by-month.md`).first()).toBeVisible();
    await goTo(page, '/journal');
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('option')).toHaveCount(count);
    await app.close();
  });
});
