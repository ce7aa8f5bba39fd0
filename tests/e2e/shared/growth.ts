import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { goTo } from './go-to.ts';
import { captureLine } from './journey.ts';

/** Moves the app's clock to a morning of that day, in the zone of the test. */
export const setDay = (page: Page, day: string, time = '09:00'): Promise<void> =>
  page.clock.setFixedTime(new Date(`${day}T${time}:00`));

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

/** First run of somebody who is new in the role today; the cycle closes in the third quarter. */
export async function beginNewRole(page: Page, since: string, closes: string): Promise<void> {
  await page.getByRole('heading', { name: 'Whose machine is this?' }).waitFor();
  await press(page, 'Continue');
  await page.getByRole('heading', { name: 'What you are measured by' }).waitFor();
  await press(page, 'Continue');
  await page.getByLabel('Your name').fill('Ines Okafor');
  await page.getByLabel('Title').fill('Senior engineer');
  await page.getByRole('textbox', { name: 'In this position since' }).fill(since);
  await page.getByRole('textbox', { name: 'Next promotion cycle closes' }).fill(closes);
  await press(page, 'Continue');
  await press(page, 'Begin with an empty page');
  await captureLine(page).waitFor();
}

/** Writes one line down on Today and waits until it is saved. */
export async function capture(page: Page, line: string): Promise<void> {
  await goTo(page, '/today');
  await captureLine(page).fill(line);
  await captureLine(page).press('Escape');
  await captureLine(page).press('Enter');
  await expect(captureLine(page)).toHaveValue('');
}

/** The ramp plan becomes twelve goals in one action. */
export async function makeRampPlan(page: Page): Promise<void> {
  await goTo(page, '/goals');
  await press(page, 'Look at the ramp plan');
  await press(page, 'Make these 12 goals');
  await expect(page.getByRole('listbox', { name: 'Goals' }).getByRole('option')).toHaveCount(12);
}

/** A manager whom one meets every two weeks. */
export async function addManager(page: Page, name: string): Promise<void> {
  await goTo(page, '/people');
  await press(page, /^New person/);
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await page.keyboard.press('Tab');
  await page.getByRole('combobox', { name: 'Roles' }).fill('manager');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.getByRole('combobox', { name: 'How often' }).click();
  await page.getByRole('option', { name: 'Every two weeks' }).click();
  await expect(nextMeeting(page)).toBeVisible();
}

const meetings = (page: Page) => page.getByRole('region', { name: '1:1s' });
const nextMeeting = (page: Page) => meetings(page).getByRole('link').first();

/** Opens the next 1:1 with the person who is alone in the list. */
export async function openNextMeeting(page: Page): Promise<void> {
  await goTo(page, '/people');
  await page.getByRole('listbox', { name: 'People' }).getByRole('option').first().click();
  await nextMeeting(page).click();
  await page.getByRole('region', { name: 'Agenda' }).waitFor();
}

/** Holds the 1:1 that is open: one promise of mine, with its topics left as they are. */
export async function holdMeeting(page: Page, promise: string): Promise<void> {
  await press(page, /^Start/);
  const adding = page.getByRole('textbox', { name: 'Add what was promised' });
  await adding.fill(promise);
  await adding.press('Enter');
  await expect(page.getByRole('textbox', { name: `Promise: ${promise}` })).toBeVisible();
}

/** A Friday: everything kept, two answers, and the note at the end. */
export async function reviewWeek(page: Page, changed: string, stuck: string): Promise<void> {
  await goTo(page, '/friday');
  const rows = page.getByRole('grid', { name: 'What the week offers' }).getByRole('row');
  await rows.first().waitFor();
  for (let index = 0; index < (await rows.count()); index += 1) {
    const keep = rows.nth(index).getByRole('button', { name: 'Keep' });
    await keep.click();
    await expect(keep).toHaveAttribute('aria-pressed', 'true');
  }
  await page.getByRole('radiogroup', { name: 'Step' }).getByText('Two questions').click();
  await page.getByRole('textbox', { name: 'What changed for others?' }).fill(changed);
  await page.getByRole('textbox', { name: 'What is stuck?' }).fill(stuck);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: /^Note to/ })).toContainText(changed);
}

/** Rates a skill as oneself by its key. */
export async function rateSkill(page: Page, skill: RegExp, key: '1' | '2' | '3' | '4', step: string): Promise<void> {
  await goTo(page, '/skills');
  const option = page.getByRole('listbox', { name: 'Skills' }).getByRole('option', { name: skill });
  await option.click();
  await page.keyboard.press(key);
  await expect(option).toHaveAccessibleName(new RegExp(step, 'i'));
}

/** A check-in with an answer of the scorecard and a word, closed for good. Answers its hash. */
export async function closeReview(page: Page, answer: string, words: string, agreement: string): Promise<string> {
  await goTo(page, '/reviews');
  await press(page, /check-in/);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  const said = page.getByRole('textbox', { name: 'Words on Architectural stewardship' });
  await said.fill(words);
  await said.press('Tab');
  const design = page.getByRole('radiogroup', { name: 'System design' });
  await design.getByText(answer, { exact: true }).click();
  await expect(design.getByRole('radio', { name: answer, exact: true })).toBeChecked();
  const agreeing = page.getByRole('textbox', { name: 'New agreement' });
  await agreeing.fill(agreement);
  await agreeing.press('Enter');
  await expect(page.getByRole('button', { name: `Make it a goal: ${agreement}` })).toBeVisible();
  await press(page, 'Close the review…');
  await press(page, 'Close and freeze');
  await expect(page.getByText('matches its content')).toBeVisible();
  return page.getByRole('article').locator('code').innerText();
}
