import type { Page } from '@playwright/test';
import { goTo } from '../../e2e/shared/go-to.ts';
import { captureLine } from '../../e2e/shared/journey.ts';
import type { HostilePayload } from './hostile-payloads.ts';
import { visitDecision, visitGrowth } from './hostile-growth-surfaces.ts';
import { hostileId, markOf, titleOf } from './hostile-words.ts';
import type { Sightings } from './sightings.ts';
import { note, noteFields } from './sightings.ts';
import { touchTexts } from './touch-texts.ts';
import { walkList } from './walk-list.ts';

const hasMark = (page: Page, payload: HostilePayload): Promise<unknown> =>
  page.waitForFunction(
    ([mark]) =>
      [...document.querySelectorAll<HTMLInputElement>('input, textarea')].some(({ value }) =>
        value.startsWith(`${mark} `),
      ),
    [markOf(payload)] as const,
  );

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
  const sightings: Sightings = {
    known: new Set(payloads.map(({ id }) => id)),
    shown: new Map(),
    dangerous: new Set(),
    missed: new Map(),
  };
  const count = payloads.length;
  await goTo(page, '/journal');
  await walkList(page, 'Journal', 'journal: list', sightings, count);
  await visitSearch(page, payloads, sightings);
  await visitEntries(page, payloads, sightings);
  await visitDetails(page, 'projects', 2, payloads, sightings);
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
    // What was opened may stand in the address, and would come back over the next place.
    await page.waitForTimeout(500);
    await note(page, place.slice(1), sightings);
  }
  for (const [place, part] of [
    ['', { surface: 'packet', within: 'main' }],
    ['/print', { surface: 'packet on paper', within: '.paper' }],
  ] as const) {
    await page.evaluate((hash) => (window.location.hash = hash), `#/packets/${hostileId(9, 3)}${place}`);
    await noteFields(page, part, ['title'], payloads, sightings);
  }
  await visitGrowth(page, payloads, sightings);
  await visitDecision(page, payloads, sightings);
  return sightings;
}
