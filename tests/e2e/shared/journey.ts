import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { pressButton, tabTo } from './keyboard.ts';

/** The moment at which the journey happens, so that its documents can be compared word for word. */
export const journeyTime = new Date('2026-11-24T10:00:00+01:00');

export const journeyEntries = [
  'Cut checkout p99 from 840 to 310 ms',
  'Agreed one event schema with four teams',
  'Lunch talk on idempotency keys for everybody',
] as const;

export const captureLine = (page: Page) => page.getByRole('combobox', { name: 'What happened' });

/** First run: four steps, the position told, an empty page at the end. */
export async function firstRun(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Whose machine is this?' })).toBeFocused();
  await pressButton(page, 'Continue');
  await expect(page.getByRole('heading', { name: 'What you are measured by' })).toBeFocused();
  await pressButton(page, 'Continue');
  await tabTo(page, page.getByLabel('Your name'));
  await page.keyboard.type('Ines Okafor');
  await tabTo(page, page.getByLabel('Employer'));
  await page.keyboard.type('Fernweh');
  await tabTo(page, page.getByLabel('Title'));
  await page.keyboard.type('Senior engineer');
  await tabTo(page, page.getByRole('textbox', { name: 'In this position since' }));
  await page.keyboard.type('2024-03-01');
  await tabTo(page, page.getByRole('textbox', { name: 'Next promotion cycle closes' }));
  await page.keyboard.type('2027-03-12');
  await pressButton(page, 'Continue');
  await pressButton(page, 'Begin with an empty page');
  await expect(captureLine(page)).toBeFocused();
}

/** Three entries in the capture line: one names a criterion, one a person that is new, one nothing. */
export async function captureThree(page: Page): Promise<void> {
  const lines = [
    `${journeyEntries[0]} +stewardship yesterday`,
    `${journeyEntries[1]} with @Mara on 16 November`,
    journeyEntries[2],
  ];
  for (const [index, line] of lines.entries()) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
    await expect(captureLine(page)).toHaveValue('');
    await expect(page.getByText(`Saved “${journeyEntries[index] ?? ''}`).first()).toBeVisible();
  }
}

/** Readiness says of a criterion what it says, and opens into the entry it names. */
export async function expectVerdict(
  page: Page,
  criterion: string,
  verdict: string,
  entry: string | null,
): Promise<void> {
  await page.keyboard.press('Control+5');
  const button = page.getByRole('button', { name: `${verdict}: why, for ${criterion}` });
  await tabTo(page, button);
  if (entry === null) return;
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: `Why “${verdict}”` }).getByText(entry)).toBeVisible();
}

/** Two keys on the newest entry: E opens the picker, 3 names the third criterion. */
export async function linkEvidence(page: Page): Promise<void> {
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('option', { name: new RegExp(journeyEntries[2]) })).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(journeyEntries[2]);
  await page.keyboard.press('e');
  await expect(page.getByRole('listbox', { name: 'Criteria and markers' })).toBeFocused();
  await page.keyboard.press('3');
  await expect(page.getByText('Linked “Lunch talk on idempotency keys for everybody”').first()).toBeVisible();
}

/** A new packet with the checkout entry opened to the company and chosen for its section. */
export async function makePacket(page: Page): Promise<void> {
  await page.keyboard.press('Control+6');
  await expect(page.getByRole('button', { name: 'New packet' })).toBeEnabled();
  await page.keyboard.press('n');
  const tools = page.getByRole('group', { name: 'Tools for “Architectural stewardship”' });
  await tabTo(page, tools.getByRole('button', { name: 'Choose evidence' }));
  await page.keyboard.press('Enter');
  await pressButton(page, `Open to the company: ${journeyEntries[0]}`);
  await expect(page.getByRole('checkbox', { name: new RegExp(journeyEntries[0]) })).toBeChecked();
  await pressButton(page, 'Done');
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** Opens the export menu and takes the entry of that name. */
export async function exportAs(page: Page, name: 'PDF…' | 'Markdown…'): Promise<void> {
  await pressButton(page, 'Export');
  const item = page.getByRole('menuitem', { name });
  await item.waitFor();
  for (let step = 0; step < 4 && !(await item.evaluate((element) => element === document.activeElement)); step += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(item).toBeFocused();
  await page.keyboard.press('Enter');
}

/** Walks to the section's own copy button and presses it. */
export async function copyStewardship(page: Page): Promise<void> {
  const tools = page.getByRole('group', { name: 'Tools for “Architectural stewardship”' });
  await tabTo(page, tools.getByRole('button', { name: 'Copy as rich text' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied “Architectural stewardship”').first()).toBeVisible();
}
