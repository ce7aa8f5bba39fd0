import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../commands/project-root.ts';
import { inventory, layTraps, makeTrap } from '../../electron/main/git/lay-traps.ts';
import { repositoryIn } from '../../electron/main/git/repository-in.ts';
import { beginEmptyRecord } from '../shared/begin-empty-record.ts';
import { goTo } from '../shared/go-to.ts';
import { journeyTime } from '../shared/journey.ts';
import { pressButton } from '../shared/keyboard.ts';
import { answerOpenDialog, launchApp, withDataFolder } from './launch-app.ts';

const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name });
const options = (page: Page) => page.getByRole('option');

/** A shop with one merged branch, and two commits on main whose words try to be more than words. */
function hostileShop(parent: string) {
  const repository = repositoryIn(parent, 'shop');
  repository.commit('2026-09-01', 'orders/list.ts', 'Keep the order of orders');
  repository.git('switch', '--quiet', '--create', 'cache-tax-rates');
  repository.commit('2026-09-08', 'checkout/tax.ts', 'Cache the tax rates');
  repository.commit('2026-09-10', 'checkout/tax.ts', 'Checkout p99 840 ms -> 310 ms');
  repository.git('switch', '--quiet', 'main');
  repository.merge('2026-09-11', 'cache-tax-rates');
  repository.commit('2026-10-06', 'reviews/text.ts', 'Show <img src=x onerror="document.title=1"> as text');
  const { program, mark } = makeTrap(parent);
  layTraps(repository, program);
  return { ...repository, mark };
}

async function findInRepository(page: Page): Promise<void> {
  await goTo(page, '/import');
  await pressButton(page, /^Git repository/);
  await expect(page.getByRole('combobox', { name: 'Author' })).toHaveValue('Noor Haddad <noor@example.com>');
  await pressButton(page, 'Find entries');
}

async function findInDocument(page: Page): Promise<void> {
  await goTo(page, '/import');
  await pressButton(page, /^Markdown file/);
}

test('a hostile repository: found, chosen, imported, known again, undone in one step; nothing of it runs', async () => {
  await withDataFolder(async (userData) => {
    const shop = hostileShop(userData);
    const before = inventory(shop.folder);
    const { app, page } = await launchApp(path.join(userData, 'app'));
    await page.clock.setFixedTime(journeyTime);
    await page.reload();
    await beginEmptyRecord(page);
    await answerOpenDialog(app, shop.folder);

    await findInRepository(page);
    await expect(page.getByRole('listbox', { name: 'Proposals' })).toBeFocused();
    await expect(options(page)).toHaveText([/Show <img src=x/, /840 ms|tax rates/i, /Keep the order of orders/]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('x');
    await pressButton(page, 'Import 2 entries');

    await expect(page.getByText('Imported 2 entries from shop').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Journal' })).toBeVisible();
    await expect(options(page)).toHaveCount(2);
    await expect(option(page, /Show <img src=x onerror="document.title=1"> as text/)).toBeVisible();
    await expect(page.locator('main img')).toHaveCount(0);

    await findInRepository(page);
    await expect(page.getByText('3 already imported')).toBeVisible();
    await expect(options(page)).toHaveText([/Keep the order of orders/]);

    await pressButton(page, 'Undo');
    await goTo(page, '/journal');
    await expect(page.getByText('Nothing here yet')).toBeVisible();
    await goTo(page, '/import');
    await pressButton(page, 'Other source');
    await findInRepository(page);
    await expect(options(page)).toHaveCount(3);

    expect(existsSync(shop.mark)).toBe(false);
    expect(inventory(shop.folder)).toEqual(before);
    // The traps are real: the plain call falls into them.
    spawnSync('git', ['-C', shop.folder, 'log', '-p'], { stdio: 'ignore' });
    expect(existsSync(shop.mark)).toBe(true);
    await app.close();
  });
});

test('brag documents: corrected, imported, known again', async () => {
  await withDataFolder(async (userData) => {
    const { app, page } = await launchApp(userData);
    await page.clock.setFixedTime(journeyTime);
    await page.reload();
    await beginEmptyRecord(page);
    const documents = path.join(projectRoot, 'tests', 'fixtures', 'brag-documents');

    await answerOpenDialog(app, path.join(documents, 'by-month.md'));
    await findInDocument(page);
    await expect(page.getByRole('listbox', { name: 'Proposals' })).toBeFocused();
    await pressButton(page, 'Keep all');
    await option(page, /Checkout latency/).click();
    await page.getByRole('listbox', { name: 'Proposals' }).press('e');
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await pressButton(page, /^Import \d+ entries/);
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await expect(page.getByText('Give the entry a title.')).toBeVisible();
    await page.keyboard.type('Faster checkout for everybody');
    await pressButton(page, /^Import \d+ entries/);
    await expect(page.getByText(/Imported \d+ entries from by-month.md/).first()).toBeVisible();
    await expect(option(page, /Faster checkout for everybody/)).toBeVisible();

    await findInDocument(page);
    await expect(page.getByText(/Everything here is in your journal already/)).toBeVisible();
    await pressButton(page, 'Other source');

    await answerOpenDialog(app, path.join(documents, 'by-section.md'));
    await findInDocument(page);
    await expect(option(page, /event pipeline/).first()).toBeVisible();
    await app.close();
  });
});
