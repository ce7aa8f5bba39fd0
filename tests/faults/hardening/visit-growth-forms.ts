import type { Locator, Page } from '@playwright/test';
import { goTo } from '../../e2e/shared/go-to.ts';
import type { Canaries } from './type-canaries.ts';
import { typeIntoFields } from './type-canaries.ts';
import { touchTexts } from './touch-texts.ts';

/** Where one is, and where canaries come from. */
interface Typing {
  readonly page: Page;
  readonly canaries: Canaries;
}

const press = (scope: Page | Locator, name: RegExp): Promise<void> =>
  scope.getByRole('button', { name }).first().click();

/** Types at the end of each of these fields, whatever they are called, and leaves them. */
async function typeIntoEach({ page, canaries }: Typing, fields: Locator, place: string): Promise<void> {
  await fields.first().waitFor();
  // Those that stand there now: a last, empty line gives way to another one as soon as it is typed into.
  const count = await fields.count();
  for (let index = 0; index < count; index += 1) {
    const field = fields.nth(index);
    if (!(await field.isEditable())) continue;
    await field.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(` ${canaries.next(`${place}, field ${index + 1}`)}`);
    await page.keyboard.press('Tab');
  }
  await page.waitForTimeout(300);
}

/** A line that adds what was typed: once with Enter, and once left half typed, which is a draft. */
async function addLine({ page, canaries }: Typing, label: string, place: string): Promise<void> {
  const line = page.getByRole('textbox', { name: label, exact: true });
  await line.fill(canaries.next(`${place}: ${label}`));
  await line.press('Enter');
  await page.waitForFunction(
    (name) => [...document.querySelectorAll('input')].some((one) => one.placeholder === name && one.value === ''),
    label,
  );
  await line.fill(canaries.next(`${place}: ${label}, half typed`));
}

async function writeGoals(typing: Typing): Promise<void> {
  const { page, canaries } = typing;
  await goTo(page, '/goals');
  await press(page, /^New goal/);
  await page.getByRole('textbox', { name: 'Outcome' }).waitFor();
  await typeIntoFields(page, 'goal', canaries);
  const checkpoint = page.getByRole('textbox', { name: /^(What (it waits for|moved|holds it up)|How you know)$/ });
  await typeIntoEach(typing, checkpoint, 'goal: checkpoint');
  await press(page, /^Add checkpoint/);
  await page.getByRole('list', { name: 'History' }).waitFor();
  await typeIntoEach(typing, checkpoint, 'goal: checkpoint half typed');
  await goTo(page, '/goals/metrics');
  await press(page, /^New metric/);
  await press(page.getByRole('dialog'), /^A figure of my own/);
  await page.getByRole('textbox', { name: 'Name' }).waitFor();
  await typeIntoFields(page, 'metric', canaries);
  const reading = page.getByRole('form', { name: 'New reading' });
  await reading.getByRole('textbox', { name: 'Value' }).fill('7');
  for (const name of ['Unit', 'Source'])
    await typeIntoEach(typing, reading.getByRole('textbox', { name }), `reading: ${name}`);
  await press(reading, /^Add$/);
  await press(page, /^Correct /);
  const correct = page.getByRole('form', { name: 'Correct the reading' });
  await typeIntoEach(typing, correct.getByRole('textbox', { name: 'Note' }), 'reading: note');
  await press(correct, /^Save$/);
  await correct.waitFor({ state: 'detached' });
}

async function writeSkill(typing: Typing): Promise<void> {
  const { page } = typing;
  await goTo(page, `/skills/${encodeURIComponent('technical:testing')}`);
  await press(page, /^Note and evidence/);
  await typeIntoEach(typing, page.getByRole('textbox', { name: 'Note' }), 'rating: note');
  await page.locator('main ol button[aria-pressed]').first().click();
  await page.getByRole('list', { name: 'Ratings, newest first' }).waitFor();
}

/** The first person becomes a mentee; then everything that is kept about the work with them. */
async function writePerson(typing: Typing): Promise<void> {
  const { page } = typing;
  await goTo(page, '/people');
  await page.getByRole('listbox').first().getByRole('option').first().click();
  await page.getByRole('combobox', { name: 'Roles' }).fill('mentee');
  await page.getByRole('option', { name: 'mentee' }).click();
  await page.keyboard.press('Escape');
  await press(page, /^Add to the mentoring ledger/);
  await typeIntoEach(typing, page.getByRole('group', { name: /^Mentoring of/ }).locator('textarea'), 'mentoring');
  await press(page, /^Done$/);
  await press(page, /^Write down feedback/);
  const feedback = page.getByRole('group', { name: /^Feedback of/ });
  await typeIntoEach(typing, feedback.locator('textarea'), 'feedback: quote');
  await typeIntoEach(typing, feedback.getByRole('textbox', { name: /^How it came/ }), 'feedback: channel');
  await press(page, /^Done$/);
  await press(page, /^Ask$/);
  const questions = page.getByRole('dialog').getByRole('textbox', { name: /question|quoted to/ });
  // A draft is copied by hand or lost.
  await typeIntoEach(typing, questions, 'nowhere: request for feedback');
  await press(page.getByRole('dialog'), /^Cancel$/);
  await addLine(typing, 'Add a topic', 'inbox');
}

async function writeMeeting(typing: Typing): Promise<void> {
  const { page, canaries } = typing;
  await press(page, /^Plan a 1:1/);
  await press(page.getByRole('dialog', { name: 'When' }), /^Done$/);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('textbox', { name: 'Private preparation' }).waitFor();
  for (const label of ['Add a topic', 'Add a decision', 'Add what was promised']) await addLine(typing, label, '1:1');
  await typeIntoFields(page, '1:1', canaries);
}

async function writeFriday(typing: Typing): Promise<void> {
  const { page, canaries } = typing;
  await goTo(page, '/friday?step=answer');
  await page.getByRole('textbox', { name: /^What changed for others/ }).waitFor();
  await typeIntoFields(page, 'Friday', canaries);
  await goTo(page, '/today');
  await goTo(page, '/friday?step=send');
  await page.locator('main [data-typing]').first().waitFor();
  await typeIntoFields(page, 'Friday, texts', canaries);
}

async function writeReview(typing: Typing): Promise<void> {
  const { page } = typing;
  await goTo(page, '/reviews');
  await press(page, /^New check-in/);
  await press(page.getByRole('dialog'), /^Begin$/);
  await page.getByRole('heading', { name: /^Review of/ }).waitFor();
  await page.evaluate(touchTexts);
  // Room for words is made once there is an answer.
  for (const answer of ['partly', 'sometimes']) {
    const answers = page.getByRole('radio', { name: answer });
    for (let index = 0; index < (await answers.count()); index += 1) await answers.nth(index).click();
  }
  await typeIntoEach(typing, page.locator('main article textarea'), 'review');
  await goTo(page, '/handoff');
  await press(page, /^Add a way of working/);
  await typeIntoEach(typing, page.getByRole('textbox', { name: 'About' }), 'way of working: heading');
  await typeIntoEach(typing, page.locator('main aside textarea'), 'way of working');
  await goTo(page, '/readiness/speakers');
  await press(page, /^Name somebody(?! for)/);
  await page.getByRole('combobox', { name: /^Who can speak for/ }).click();
  await page.getByRole('option').first().click();
  await typeIntoEach(typing, page.getByRole('textbox', { name: /^What .* saw$/ }), 'vouch');
}

/** Types a canary into every field of goals, metrics, skills, people, 1:1s, Friday, reviews, handoff and speakers. */
export async function visitGrowthForms(page: Page, canaries: Canaries): Promise<void> {
  const typing = { page, canaries };
  await writeGoals(typing);
  await writeSkill(typing);
  await writePerson(typing);
  await writeMeeting(typing);
  await writeFriday(typing);
  await writeReview(typing);
}

/** The decision of the case with the reasons that were given, which ends it. */
export async function decideCase(page: Page, canaries: Canaries): Promise<void> {
  await goTo(page, '/settings/case');
  await page.getByRole('combobox', { name: 'Decision' }).first().click();
  await page.getByRole('option', { name: 'not yet' }).click();
  await typeIntoEach({ page, canaries }, page.getByRole('textbox', { name: /^Reasons given/ }), 'case: reasons');
}
