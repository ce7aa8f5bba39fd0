import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerOpenDialog, answerSaveDialog } from '../../e2e/electron/launch-app.ts';
import { goTo } from '../../e2e/shared/go-to.ts';
import { captureLine } from '../../e2e/shared/journey.ts';
import type { Canaries } from './type-canaries.ts';
import { typeIntoFields } from './type-canaries.ts';
import { decideCase, visitGrowthForms } from './visit-growth-forms.ts';

const press = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('button', { name }).first().click();
};

async function firstRun(page: Page, canaries: Canaries): Promise<void> {
  await page.getByRole('heading', { name: 'Whose machine is this?' }).waitFor();
  await press(page, /^Continue$/);
  await page.getByRole('heading', { name: 'What you are measured by' }).waitFor();
  await page.getByText('Paste my company’s').click();
  await typeIntoFields(page, 'first run, criteria', canaries);
  await press(page, /^Continue$/);
  await page.getByRole('heading', { name: 'You and your next step' }).waitFor();
  await typeIntoFields(page, 'first run, you', canaries);
  await page.getByRole('textbox', { name: 'In this position since' }).fill('2024-03-01');
  await press(page, /^Continue$/);
  await page.getByRole('heading', { name: 'How do you want to begin?' }).waitFor();
  await press(page, /^Begin with an empty page/);
  await captureLine(page).waitFor();
}

async function writeEntry(page: Page, canaries: Canaries): Promise<void> {
  await captureLine(page).fill(canaries.next('capture: title'));
  await captureLine(page).press('Enter');
  await page
    .getByText(/^Saved “/)
    .first()
    .waitFor();
  await goTo(page, '/journal');
  await page.getByRole('option').first().click();
  await page.getByRole('textbox', { name: 'Title' }).waitFor();
  for (const fold of ['Details', 'Context, action, result', 'Figures', 'Links']) {
    const button = page.getByRole('button', { name: new RegExp(`^${fold}`) });
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  }
  for (const add of [/^Add a figure/, /^Add a link/]) {
    const button = page.getByRole('button', { name: add });
    if ((await button.count()) > 0) await button.first().click();
  }
  await typeIntoFields(page, 'entry', canaries);
  // Half-typed and left: a draft.
  await goTo(page, '/today');
  await captureLine(page).fill(canaries.next('capture: draft'));
  await page.waitForTimeout(700);
}

async function writeOthers(page: Page, canaries: Canaries): Promise<void> {
  for (const [place, button] of [
    ['/projects', /^New project/],
    ['/people', /^New person/],
    ['/packets', /^New packet/],
  ] as const) {
    await goTo(page, place);
    await press(page, button);
    await page.waitForTimeout(600);
    const editText = page.getByRole('button', { name: 'Edit text' });
    if ((await editText.count()) > 0) await editText.first().click();
    await typeIntoFields(page, place, canaries);
  }
  for (const section of ['profile', 'case', 'ladder', 'data', 'keys', 'appearance', 'privacy', 'about']) {
    await goTo(page, `/settings/${section}`);
    await page.waitForTimeout(300);
    await typeIntoFields(page, `settings, ${section}`, canaries);
  }
}

/** What is asked and never kept: searches, the palette, a log that is no log. */
async function askAround(page: Page, canaries: Canaries): Promise<void> {
  await goTo(page, '/journal');
  await page.getByRole('searchbox', { name: 'Search the journal' }).fill(canaries.next('nowhere: search'));
  await page.waitForTimeout(400);
  await page.keyboard.press('Control+k');
  await page.keyboard.type(canaries.next('nowhere: palette'));
  await page.waitForTimeout(300);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await goTo(page, '/import');
  await press(page, /^Pasted git log/);
  await page.getByRole('textbox', { name: 'Output of git log' }).fill(canaries.next('nowhere: pasted log'));
  await press(page, /^Continue/);
  await page.waitForTimeout(300);
}

async function takeOut(app: ElectronApplication, page: Page, canaries: Canaries, chosen: string): Promise<void> {
  const notes = path.join(chosen, 'notes.md');
  writeFileSync(notes, `# 2026\n\n- Moved the queue ${canaries.next('imported document')}\n`);
  await answerOpenDialog(app, notes);
  await goTo(page, '/import');
  if ((await page.getByRole('button', { name: 'Other source' }).count()) > 0) await press(page, /^Other source/);
  await press(page, /^Markdown file/);
  await press(page, /^Keep all/);
  await press(page, /^Import \d/);
  await page
    .getByText(/^Imported \d/)
    .first()
    .waitFor();
  await goTo(page, '/packets');
  const packet = page.locator('main a[href^="#/packets/"]').first();
  if ((await packet.count()) > 0) await packet.click();
  for (const [item, file] of [
    [/^PDF/, 'packet.pdf'],
    [/^Markdown/, 'packet.md'],
  ] as const) {
    await answerSaveDialog(app, path.join(chosen, file));
    await press(page, /^Export$/);
    await page.getByRole('menuitem', { name: item }).click();
    await page.getByText(`Saved “${file}”`).first().waitFor();
  }
}

/** An encrypted backup under a passphrase that may be nowhere at all afterwards. */
async function backUp(app: ElectronApplication, page: Page, canaries: Canaries, chosen: string): Promise<void> {
  await answerSaveDialog(app, path.join(chosen, 'backup.age'));
  await goTo(page, '/settings/data');
  await press(page, /^Back up now/);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('My own').click();
  const passphrase = `${canaries.next('nowhere: passphrase')} and four more words`;
  await dialog.locator('input[type="password"]').first().fill(passphrase);
  await dialog.locator('input[type="password"]').last().fill(passphrase);
  await dialog.getByRole('button', { name: 'Save backup…' }).click();
  await page
    .getByText(/backup\.age/)
    .first()
    .waitFor({ timeout: 90_000 });
}

/** Types a canary into every field of every form, uses what can be used, and takes a packet and a backup out to `chosen`. */
export async function visitForms(
  app: ElectronApplication,
  page: Page,
  canaries: Canaries,
  chosen: string,
): Promise<void> {
  await firstRun(page, canaries);
  await writeEntry(page, canaries);
  await writeOthers(page, canaries);
  await visitGrowthForms(page, canaries);
  await askAround(page, canaries);
  await takeOut(app, page, canaries, chosen);
  await decideCase(page, canaries);
  await backUp(app, page, canaries, chosen);
}
