import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { goTo } from './go-to.ts';
import { captureLine } from './journey.ts';
import { tabTo } from './keyboard.ts';

/** The capture line refuses what has no title and what is no day, each with its words, and keeps what was typed. */
export async function expectCaptureToRefuse(page: Page): Promise<void> {
  await goTo(page, '/today');
  await captureLine(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Write down what happened, then press Enter.')).toBeVisible();
  await page.keyboard.type('+stewardship ');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Add a few words about what happened.')).toBeVisible();
  await expect(captureLine(page)).toHaveValue('+stewardship ');

  await page.keyboard.type('Closed the books');
  await tabTo(page, page.getByRole('button', { name: /^date: / }));
  await page.keyboard.press('Enter');
  const day = page.getByRole('textbox', { name: 'Day', exact: true });
  await tabTo(page, day);
  await day.fill('2026-02-31');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^This is not a day until .*Write it as/)).toBeVisible();
  await expect(day).toHaveValue('2026-02-31');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2026-02-28');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await captureLine(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved “Closed the books”').first()).toBeVisible();
}

/** An open entry refuses an empty title and an impossible day, says so, and keeps the rest as it was. */
export async function expectEntryToRefuse(page: Page): Promise<void> {
  await goTo(page, '/journal');
  await page.getByRole('option', { name: /Closed the books/ }).click();
  const title = page.getByRole('textbox', { name: 'Title' });
  await expect(title).toHaveValue('Closed the books');
  await title.fill('');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Give the entry a title.')).toBeVisible();
  await expect(page.getByText('draft kept')).toBeVisible();
  // The list shows what is saved.
  await expect(page.getByRole('option', { name: /Closed the books/ })).toBeVisible();
  await title.fill('Closed the books early');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('option', { name: /Closed the books early/ })).toBeVisible();

  const fold = page.getByRole('button', { name: /^Details/ });
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
  const day = page.getByRole('textbox', { name: 'Day', exact: true });
  await expect(day).toHaveValue('2026-02-28');
  await day.fill('31 February');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/^This is not a day of the calendar\. Write it as/)).toBeVisible();
  await expect(day).toHaveValue('31 February');
}
