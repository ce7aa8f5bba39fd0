import type { Page } from '@playwright/test';

/** Goes through the first run by keyboard to an empty page. */
export async function beginEmptyRecord(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Whose machine is this?' }).waitFor();
  for (const heading of ['What you are measured by', 'You and your next step', 'How do you want to begin?']) {
    await page.getByRole('button', { name: 'Continue' }).press('Enter');
    await page.getByRole('heading', { name: heading }).waitFor();
  }
  await page.getByRole('button', { name: 'Begin with an empty page' }).press('Enter');
  await page.getByRole('combobox', { name: 'What happened' }).waitFor();
}
