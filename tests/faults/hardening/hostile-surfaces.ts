import type { Page } from '@playwright/test';
import { goTo } from '../../e2e/shared/go-to.ts';
import { captureLine } from '../../e2e/shared/journey.ts';
import type { HostilePayload } from './hostile-payloads.ts';
import { hostileId, markOf, titleOf } from './hostile-record.ts';
import { lookAtPage } from './look-at-page.ts';

/** What was seen on the app's surfaces: per surface the payloads that stood there, and what should not have. */
export interface Sightings {
  readonly shown: Map<string, Set<number>>;
  readonly dangerous: Set<string>;
}

/** Looks at the page and notes what stands there, under the surface's name; of one payload alone where it is the one looked for. */
async function note(page: Page, surface: string, sightings: Sightings, one?: HostilePayload): Promise<number> {
  const { marks, dangerous } = await page.evaluate(lookAtPage);
  const seen = sightings.shown.get(surface) ?? new Set<number>();
  for (const id of marks) if (one === undefined || id === one.id) seen.add(id);
  for (const found of dangerous) sightings.dangerous.add(`${surface}: ${found}`);
  sightings.shown.set(surface, seen);
  return seen.size;
}

const hasMark = (page: Page, payload: HostilePayload): Promise<unknown> =>
  page.waitForFunction(
    ([mark]) =>
      [...document.querySelectorAll<HTMLInputElement>('input, textarea')].some(({ value }) =>
        value.startsWith(`${mark} `),
      ),
    [markOf(payload)] as const,
  );

/** Opens every fold, hovers everything, and presses the links of texts; the question whether to open them says no. */
function touchTexts(): void {
  for (const fold of document.querySelectorAll<HTMLElement>('main button[aria-expanded="false"]:not([aria-haspopup])'))
    fold.click();
  for (const element of document.querySelectorAll('main *')) {
    element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  }
  for (const link of document.querySelectorAll<HTMLElement>('main button[title]')) link.click();
}

/** Walks down a list until its end; its rows are made as they come into sight. */
async function walkList(page: Page, label: string, surface: string, sightings: Sightings, want: number): Promise<void> {
  const list = page.getByRole('listbox', { name: label });
  await list.getByRole('option').first().waitFor();
  await list.focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < 400 && (await note(page, surface, sightings)) < want; step += 1) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(20);
  }
}

async function visitEntries(page: Page, payloads: readonly HostilePayload[], sightings: Sightings): Promise<void> {
  for (const payload of payloads) {
    await goTo(page, `/journal/${hostileId(3, payload.id)}`);
    await hasMark(page, payload);
    await page.evaluate(touchTexts);
    await page.getByRole('button', { name: 'Edit text' }).waitFor();
    await note(page, 'entry: fields, text, links, evidence, additions, tooltips', sightings, payload);
    await page.getByRole('button', { name: 'Edit text' }).click();
    await page.locator('main [data-typing]').first().waitFor();
    await note(page, 'entry: editor', sightings, payload);
  }
}

async function visitSearch(page: Page, payloads: readonly HostilePayload[], sightings: Sightings): Promise<void> {
  await goTo(page, '/journal');
  const field = page.getByRole('searchbox', { name: 'Search the journal' });
  for (const payload of payloads) {
    await field.fill(titleOf(payload));
    await page
      .getByRole('option')
      .filter({ hasText: markOf(payload) })
      .first()
      .waitFor({ timeout: 3000 })
      .catch(() => undefined);
    await note(page, 'journal: search and its hits', sightings, payload);
  }
  await field.fill('');
}

async function visitDetails(
  page: Page,
  place: string,
  kind: number,
  payloads: readonly HostilePayload[],
  sightings: Sightings,
): Promise<void> {
  for (const payload of payloads) {
    await goTo(page, `/${place}/${hostileId(kind, payload.id)}`);
    await page.getByText(markOf(payload)).first().waitFor({ state: 'attached' });
    await page.evaluate(touchTexts);
    await note(page, place, sightings, payload);
  }
}

/** The palette, and the messages that name what was saved. */
async function typeEverywhere(page: Page, payloads: readonly HostilePayload[], sightings: Sightings): Promise<void> {
  await goTo(page, '/today');
  for (const payload of payloads) {
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText(titleOf(payload).slice(0, 60));
    await page.waitForTimeout(60);
    await note(page, 'palette', sightings, payload);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }
  for (const payload of payloads) {
    await captureLine(page).fill(titleOf(payload));
    await captureLine(page).press('Escape');
    await captureLine(page).press('Enter');
    await page.waitForTimeout(60);
    await note(page, 'capture line and messages', sightings, payload);
    await captureLine(page).fill('');
  }
}

/** Shows every payload on every screen of the app that shows what somebody wrote. */
export async function visitSurfaces(page: Page, payloads: readonly HostilePayload[]): Promise<Sightings> {
  const sightings: Sightings = { shown: new Map(), dangerous: new Set() };
  const count = payloads.length;
  await goTo(page, '/journal');
  await walkList(page, 'Journal', 'journal: list', sightings, count);
  await visitSearch(page, payloads, sightings);
  await visitEntries(page, payloads, sightings);
  await visitDetails(page, 'projects', 2, payloads, sightings);
  await visitDetails(page, 'people', 1, payloads, sightings);
  await goTo(page, '/journal/bin');
  await walkList(page, 'Deleted', 'bin', sightings, count);
  await typeEverywhere(page, payloads.slice(0, 60), sightings);
  for (const place of [
    '/today',
    '/readiness',
    '/settings/profile',
    '/settings/case',
    '/settings/ladder',
    '/settings/data',
  ]) {
    await goTo(page, place);
    await page.waitForTimeout(200);
    await page.evaluate(touchTexts);
    await page.waitForTimeout(100);
    await note(page, place.slice(1), sightings);
  }
  for (const place of [`/packets/${hostileId(9, 3)}`, `/packets/${hostileId(9, 3)}/print`]) {
    await page.evaluate((hash) => (window.location.hash = hash), `#${place}`);
    await page.waitForFunction((mark) => document.body.textContent.includes(mark), markOf(payloads.at(-1)!));
    await page.waitForTimeout(500);
    await note(page, place.endsWith('print') ? 'packet on paper' : 'packet', sightings);
  }
  return sightings;
}
