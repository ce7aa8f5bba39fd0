import path from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { answerSaveDialog } from '../../e2e/electron/launch-app.ts';
import type { LeftDocument } from './copy-out.ts';
import { copyOut } from './copy-out.ts';
import { GROWTH } from './hostile-growth-records.ts';
import { HELD_ID, PLANNED_ID, reviewId, reviewedTogether } from './hostile-growth.ts';
import type { HostilePayload } from './hostile-payloads.ts';
import { someOf } from './hostile-payloads.ts';
import { hostileId, markOf } from './hostile-words.ts';
import { keepPrinted, printedHtml } from './keep-printed.ts';

/** What left, and what should have and did not. */
export interface LeftGrowth {
  readonly documents: LeftDocument[];
  readonly missing: string[];
}

/** Where the documents come from, and where they are put. */
interface Leaving extends LeftGrowth {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** Earlier notes and drafts leave one by one; so many of them do. */
const ONE_BY_ONE = 40;

const open = (page: Page, place: string): Promise<unknown> =>
  page.evaluate((hash) => (window.location.hash = hash), `#${place}`);

/** A mail is plain text beside its rich text, and nobody reads it as Markdown. */
const isMail = true;

/** Copies once, and expects every one of these payloads in what was copied. */
async function copy(
  { app, page, documents, missing }: Leaving,
  what: string,
  press: Locator | (() => Promise<unknown>),
  payloads: readonly HostilePayload[],
  asMail = false,
): Promise<void> {
  const left = await copyOut(app, page, what, async () =>
    typeof press === 'function' ? press() : press.first().evaluate((button) => (button as HTMLElement).click()),
  );
  if (left === null) {
    missing.push(`Nothing was copied: ${what}.`);
    return;
  }
  documents.push(asMail ? { ...left, markdown: '' } : left);
  for (const payload of payloads) {
    const mark = new RegExp(`${markOf(payload)}(?!\\d)`);
    if (!mark.test(left.html) || !mark.test(left.markdown))
      missing.push(`Payload ${payload.id} did not leave: ${what}.`);
  }
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });

async function fromMenu(page: Page, menu: string, item: RegExp): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).first().click();
}

async function copyMeetings(leaving: Leaving, payloads: readonly HostilePayload[]): Promise<void> {
  const { page } = leaving;
  await open(page, `/meetings/${PLANNED_ID}?brief=1`);
  await page.getByRole('radio', { name: /^For §/ }).click();
  await button(page, 'Copy brief as Markdown').waitFor();
  // What was carried over stands there only after a moment.
  await page
    .getByRole('textbox', { name: /^Promise: / })
    .first()
    .waitFor();
  await copy(leaving, 'brief as rich text', button(page, /^Copy brief$/), payloads);
  await copy(leaving, 'brief as Markdown', button(page, 'Copy brief as Markdown'), payloads);
  await copy(leaving, 'agenda as rich text', button(page, /^Copy agenda/), payloads);
  await copy(leaving, 'agenda as Markdown', () => fromMenu(page, 'More', /^Copy agenda as Markdown/), payloads);
  await open(page, `/meetings/${HELD_ID}`);
  await button(page, /^Copy notes/).waitFor();
  await copy(leaving, 'notes as rich text', button(page, /^Copy notes/), payloads);
  await copy(leaving, 'notes as Markdown', () => fromMenu(page, 'More', /^Copy notes as Markdown/), payloads);
}

async function copyNote(leaving: Leaving, what: string, payloads: readonly HostilePayload[]): Promise<void> {
  // What is seen of a name comes first, and a key may come last.
  for (const [form, name] of [
    ['rich text', /^Copy “.*” as rich text/],
    ['Markdown', /^Copy as Markdown “/],
  ] as const) {
    const buttons = button(leaving.page, name);
    await buttons.nth(1).waitFor();
    await copy(leaving, `${what} as ${form}`, buttons.nth(0), payloads);
    await copy(leaving, `agenda of ${what} as ${form}`, buttons.nth(1), payloads);
  }
}

async function copyFridays(leaving: Leaving, payloads: readonly HostilePayload[]): Promise<void> {
  const { page } = leaving;
  await open(page, '/friday?step=send');
  await copyNote(leaving, 'Friday note', payloads);
  for (const payload of someOf(payloads, ONE_BY_ONE)) {
    await open(page, `/friday/${hostileId(GROWTH.note, payload.id)}`);
    await page.waitForFunction(
      (mark) =>
        [...document.querySelectorAll('main [data-typing]')].some((host) =>
          host.shadowRoot?.textContent.includes(mark),
        ),
      `${markOf(payload)}:note;`,
    );
    await copyNote(leaving, `note ${payload.id}`, [payload]);
  }
}

async function copyReviews(leaving: Leaving, folder: string, payloads: readonly HostilePayload[]): Promise<void> {
  const { app, page, documents, missing } = leaving;
  for (const [index, some] of reviewedTogether(payloads).entries()) {
    const id = reviewId(index, true);
    for (const form of ['Rich text', 'Markdown']) {
      await open(page, `/reviews/${id}`);
      await button(page, 'Make it a goal').first().waitFor();
      await copy(leaving, `review ${index + 1}, ${form}`, () => fromMenu(page, 'Copy', new RegExp(`^${form}, `)), some);
    }
    const file = path.join(folder, `review-${index}.pdf`);
    await answerSaveDialog(app, file);
    await open(page, `/reviews/${id}/print`);
    await button(page, /^PDF/).click();
    await page
      .getByText(`Saved “${path.basename(file)}”`)
      .first()
      .waitFor({ timeout: 90_000 });
    const html = await printedHtml(app);
    documents.push({ what: `review ${index + 1}, printed`, html, markdown: '' });
    for (const payload of some)
      if (!html.includes(`${markOf(payload)}:criterion;`)) missing.push(`Payload ${payload.id} was not printed.`);
  }
}

async function copyPeople(leaving: Leaving, payloads: readonly HostilePayload[]): Promise<void> {
  const { page } = leaving;
  for (const [item, what] of [
    [/^Mentoring ledger/, 'mentoring ledger'],
    [/^Quotes that may leave/, 'quotes'],
  ] as const) {
    await open(page, '/people');
    await fromMenu(page, 'More about people', item);
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/§\d/).first().waitFor();
    await copy(leaving, what, dialog.getByRole('button', { name: 'Copy as rich text' }), payloads);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  for (const payload of someOf(payloads, ONE_BY_ONE / 4)) {
    await open(page, `/people/${hostileId(1, payload.id)}`);
    await page.waitForFunction((mark) => document.body.textContent.includes(mark), `${markOf(payload)}:quote;`);
    await button(page, /^Ask$/).click();
    await copy(leaving, `request to ${payload.id}`, button(page, 'Copy the draft'), [payload], isMail);
  }
}

/** Copies and prints everything that leaves from 1:1s, Fridays, reviews, the handoff, and what people said. */
export async function takeOutGrowth(
  app: ElectronApplication,
  page: Page,
  folder: string,
  payloads: readonly HostilePayload[],
): Promise<LeftGrowth> {
  const leaving: Leaving = { app, page, documents: [], missing: [] };
  await keepPrinted(app);
  await copyMeetings(leaving, payloads);
  await copyFridays(leaving, payloads);
  await copyReviews(leaving, folder, payloads);
  await copyPeople(leaving, payloads);
  await open(page, '/handoff');
  await button(page, 'Copy Markdown').waitFor();
  await copy(leaving, 'handoff as rich text', button(page, /^Copy as rich text/), payloads);
  await copy(leaving, 'handoff as Markdown', button(page, 'Copy Markdown'), payloads);
  return leaving;
}
