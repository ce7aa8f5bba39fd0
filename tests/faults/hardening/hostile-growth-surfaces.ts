import type { Page } from '@playwright/test';
import { GROWTH } from './hostile-growth-records.ts';
import { HELD_ID, PLANNED_ID, reviewId, reviewedTogether } from './hostile-growth.ts';
import type { HostilePayload } from './hostile-payloads.ts';
import { hostileId, markOf } from './hostile-words.ts';
import type { Sightings } from './sightings.ts';
import { note, noteFields } from './sightings.ts';
import { touchTexts } from './touch-texts.ts';
import { walkFields } from './walk-list.ts';

/** What a visit needs: where one is, what is looked for, and where it is written down. */
interface Visit {
  readonly page: Page;
  readonly payloads: readonly HostilePayload[];
  readonly sightings: Sightings;
}

/** Opens a place by its address; what it shows is waited for by whoever looks at it. */
const open = (page: Page, place: string): Promise<unknown> =>
  page.evaluate((hash) => (window.location.hash = hash), `#${place}`);

/** Looks at one screen a payload: the fields that have to stand there, before and after everything was touched. */
async function eachScreen(
  { page, payloads, sightings }: Visit,
  surface: string,
  placeOf: (payload: HostilePayload) => string,
  fields: readonly string[],
  touch = true,
): Promise<void> {
  for (const payload of payloads) {
    await open(page, placeOf(payload));
    await noteFields(page, { surface }, fields, [payload], sightings);
    if (touch) await page.evaluate(touchTexts);
  }
}

async function visitGoals(visit: Visit): Promise<void> {
  const { page, payloads, sightings } = visit;
  await open(page, '/goals');
  await walkFields(page, 'Goals', 'goals: list', 'outcome', payloads, sightings);
  await open(page, '/goals?view=board');
  await noteFields(page, { surface: 'goals: board' }, ['outcome'], payloads, sightings);
  await open(page, '/goals?view=timeline');
  await walkFields(page, 'Goals on a timeline', 'goals: timeline', 'outcome', payloads, sightings);
  await page.getByRole('button', { name: 'As a table' }).click();
  await noteFields(page, { surface: 'goals: table', within: 'main table' }, ['outcome'], payloads, sightings);
  const goalOf = ({ id }: HostilePayload): string => `/goals/${hostileId(GROWTH.goal, id)}`;
  await eachScreen(visit, 'goal', goalOf, ['outcome', 'why', 'measure', 'checkpoint', 'origin', 'metric']);
  await open(page, '/goals/metrics');
  await walkFields(page, 'Metrics', 'metrics: list', 'metric', payloads, sightings);
  const metricOf = ({ id }: HostilePayload): string => `/goals/metrics/${hostileId(GROWTH.metric, id)}`;
  await eachScreen(visit, 'metric', metricOf, ['metric', 'definition', 'unit', 'reading', 'source', 'remark']);
}

async function visitMeetings(visit: Visit): Promise<void> {
  const { page, payloads, sightings } = visit;
  const parts = ['preparation', 'notes', 'topic', 'decision', 'action'];
  const meetingOf = ({ id }: HostilePayload): string => `/meetings/${hostileId(GROWTH.meeting, id)}?brief=1`;
  await eachScreen(visit, '1:1', meetingOf, [...parts, 'inbox']);
  await open(page, `/meetings/${HELD_ID}`);
  await noteFields(page, { surface: '1:1 that was held' }, parts, payloads, sightings);
  await open(page, `/meetings/${PLANNED_ID}?brief=1`);
  await noteFields(page, { surface: 'next 1:1' }, ['topic', 'action'], payloads, sightings);
  const brief = ['decision', 'action', 'outcome', 'checkpoint'];
  const within = 'section[aria-label="Brief"]';
  await noteFields(page, { surface: 'brief for me', within }, brief, payloads, sightings);
  await page
    .getByRole('radio', { name: /^For §/ })
    .or(page.getByRole('button', { name: /^For §/ }))
    .first()
    .click();
  await noteFields(page, { surface: 'brief for them', within }, [...brief, 'topic'], payloads, sightings);
  await page.evaluate(touchTexts);
}

/** The dialogs over people that show what everybody said and can do now. */
async function visitPeopleDialogs({ page, payloads, sightings }: Visit): Promise<void> {
  for (const [item, surface, fields] of [
    [/^Mentoring ledger/, 'mentoring ledger', ['from', 'to', 'can']],
    [/^Quotes that may leave/, 'quotes that may leave', ['quote']],
  ] as const) {
    await open(page, '/people');
    await page.getByRole('button', { name: 'More about people' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await noteFields(page, { surface, within: '[role="dialog"]' }, fields, payloads, sightings);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
}

async function visitFriday(visit: Visit): Promise<void> {
  const { page, payloads, sightings } = visit;
  await open(page, '/friday?step=answer');
  await noteFields(page, { surface: 'Friday: questions' }, ['changed', 'stuck', 'title'], payloads, sightings);
  await open(page, '/today');
  await open(page, '/friday?step=decide');
  await noteFields(page, { surface: 'Friday: proposals', within: '[role="row"]' }, ['title'], payloads, sightings);
  await open(page, '/friday/notes');
  await walkFields(page, 'Notes', 'Friday: earlier notes', 'first', payloads, sightings);
  const noteOf = ({ id }: HostilePayload): string => `/friday/${hostileId(GROWTH.note, id)}`;
  await eachScreen(visit, 'Friday: earlier note', noteOf, ['note', 'agenda']);
}

/** Reviews, each with the payloads that it took. */
async function visitReviews({ page, payloads, sightings }: Visit): Promise<void> {
  for (const [index, some] of reviewedTogether(payloads).entries()) {
    for (const closed of [false, true]) {
      const id = reviewId(index, closed);
      const kind = closed ? 'closed review' : 'open review';
      const words = ['criterion', 'scorecard', 'agreement'];
      await open(page, `/reviews/${id}`);
      await noteFields(page, { surface: kind }, words, some, sightings);
      await page.evaluate(touchTexts);
      await noteFields(page, { surface: kind }, ['mirror'], some.slice(0, 24), sightings);
      await open(page, `/reviews/${id}/print`);
      await noteFields(page, { surface: `${kind} on paper` }, [...words, 'title'], some, sightings);
    }
  }
  await open(page, '/reviews/compare');
  await page.getByRole('table').first().waitFor();
  // Two reviews side by side name the criteria of the pasted ladder; what was said about them stands in each.
  await note(page, 'reviews compared', sightings);
}

/** Who can speak: one row a person, each with what they saw inside. */
async function visitSpeakers({ page, payloads, sightings }: Visit): Promise<void> {
  await open(page, '/readiness/speakers');
  await page.locator('main li button[aria-expanded]').first().waitFor();
  for (const payload of payloads) {
    await page.evaluate((mark) => {
      const rows = [...document.querySelectorAll<HTMLElement>('main li button[aria-expanded]')];
      rows.find((row) => row.textContent.startsWith(`${mark} `))?.click();
    }, markOf(payload));
    await noteFields(page, { surface: 'who can speak', within: 'main' }, ['saw'], [payload], sightings);
  }
}

/** Shows every payload on every screen of goals, metrics, skills, 1:1s, Fridays, reviews, handoff and speakers. */
export async function visitGrowth(
  page: Page,
  payloads: readonly HostilePayload[],
  sightings: Sightings,
): Promise<void> {
  const visit = { page, payloads, sightings };
  await visitGoals(visit);
  await open(page, `/skills/${encodeURIComponent('technical:testing')}`);
  await noteFields(page, { surface: 'skill: history' }, ['rating', 'ladder'], payloads, sightings);
  await page.evaluate(touchTexts);
  await visitMeetings(visit);
  const personOf = ({ id }: HostilePayload): string => `/people/${hostileId(1, id)}`;
  await eachScreen(visit, 'person', personOf, ['inbox', 'quote', 'channel', 'from', 'to', 'can']);
  await visitPeopleDialogs(visit);
  await visitFriday(visit);
  await visitReviews(visit);
  await visitSpeakers(visit);
  await open(page, '/handoff');
  await noteFields(page, { surface: 'handoff' }, ['agreement', 'heading', 'way'], payloads, sightings);
  await page.evaluate(touchTexts);
}

/** Every case decided with a "not yet": only then do the reasons stand among the gaps and in the handoff. */
export async function visitDecision(
  page: Page,
  payloads: readonly HostilePayload[],
  sightings: Sightings,
): Promise<void> {
  await open(page, '/settings/case');
  const undecided = page.getByRole('combobox', { name: 'Decision' }).filter({ hasText: 'still open' });
  await undecided.first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
  while ((await undecided.count()) > 0) {
    await undecided.first().click();
    await page.getByRole('option', { name: 'not yet' }).click();
    await page.getByRole('option').first().waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
  }
  await noteFields(page, { surface: 'case: reasons' }, ['reason', 'refusal'], payloads, sightings);
  await open(page, '/handoff');
  await noteFields(page, { surface: 'handoff after a decision' }, ['reason'], payloads, sightings);
}
