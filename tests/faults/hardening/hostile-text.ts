import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { beginEmptyRecord } from '../../e2e/shared/begin-empty-record.ts';
import { captureLine } from '../../e2e/shared/journey.ts';
import { openApp } from '../apps/open-app.ts';
import type { Fault, Place, Trial, TrialOutcome } from '../rig/fault.ts';
import type { HostilePayload } from './hostile-payloads.ts';
import { hostilePayloads } from './hostile-payloads.ts';
import { hostileRecord } from './hostile-record.ts';
import { visitSurfaces } from './hostile-surfaces.ts';
import { takeOut } from './leaving-documents.ts';
import { takeOutGrowth } from './leaving-growth.ts';
import { openElsewhere } from './open-elsewhere.ts';
import { isPartial } from './partial-surfaces.ts';
import { printUnsanitised } from './print-unsanitised.ts';
import { openedOutside, refuseLinks } from './refuse-links.ts';
import { seedRecord } from './seed-record.ts';
import type { TrapServer } from './trap-server.ts';
import { startTrapServer } from './trap-server.ts';
import { unsanitised } from './unsanitised-html.ts';
import { addUnsanitisedPages, unsanitisedPage, visitUnsanitisedPages } from './unsanitised-pages.ts';
import type { Misdeeds } from './watch-page.ts';
import { watchPage } from './watch-page.ts';

/** The share of payloads that must do harm where nothing holds them back; the rest needs another browser or another time. */
const MUST_LIVE = 0.6;

/** The app with a window that is being watched, and the trap. */
export interface Watched {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly misdeeds: Misdeeds;
  readonly trap: TrapServer;
  readonly payloads: readonly HostilePayload[];
}

function outcomeOf(shown: number, misdeeds: Misdeeds, broken: readonly string[], notes: string): TrialOutcome {
  const words = [
    ...misdeeds.scripts.map((what) => `A script ran: ${what}`),
    ...misdeeds.requests.map((what) => `A request was made: ${what}`),
    ...misdeeds.navigations.map((what) => `The page went to ${what}`),
    ...broken,
  ];
  return { acknowledged: shown, lost: 0, silent: 0, broken: words, notes };
}

/** Opens the app on an empty record and watches it while it is used; whatever left it is added to what `use` found. */
export async function withWatchedApp(
  place: Place,
  folder: string,
  trap: TrapServer,
  payloads: readonly HostilePayload[],
  use: (watched: Watched) => Promise<TrialOutcome>,
): Promise<TrialOutcome> {
  const { electron: app, page, close } = await openApp(place, 'electron', path.join(folder, 'data'));
  if (app === null) throw new Error('There is no Electron.');
  try {
    await beginEmptyRecord(page);
    await refuseLinks(app);
    const misdeeds = await watchPage(page);
    const outcome = await use({ app, page, misdeeds, trap, payloads });
    const opened = (await openedOutside(app)).map((url) => `Opened outside without a yes: ${url}`);
    const visits = trap.visits.map((visit) => `The trap was visited: ${visit}`);
    return { ...outcome, broken: [...(outcome.broken ?? []), ...opened, ...visits] };
  } finally {
    await close();
  }
}

/** Opens the record of payloads: once to take it all in, and once more by its own ladder, which is chosen before the first screen. */
async function openHostileRecord(page: Page, payloads: readonly HostilePayload[]): Promise<void> {
  await seedRecord(page, hostileRecord(payloads));
  await page.reload();
  await captureLine(page).waitFor({ timeout: 120_000 });
  await page.evaluate(() => (window.location.hash = '#/settings/case'));
  // What was written last: the case that names the ladder.
  await page.waitForFunction(
    () => [...document.querySelectorAll('input')].some(({ value }) => /^§\d+:level;/.test(value)),
    undefined,
    { timeout: 120_000 },
  );
  await page.evaluate(() => (window.location.hash = '#/today'));
  await page.reload();
  await captureLine(page).waitFor({ timeout: 120_000 });
}

/** Every surface of the real app, sanitiser on: nothing is left for the policy to stop. */
export async function onEverySurface({ page, misdeeds, payloads }: Watched): Promise<TrialOutcome> {
  await openHostileRecord(page, payloads);
  const { shown, dangerous } = await visitSurfaces(page, payloads);
  const counts = [...shown].map(([surface, ids]) => `${surface}: ${ids.size}`);
  const incomplete = [...shown].flatMap(([surface, ids]) => {
    const missing = payloads.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
    if (missing.length === 0 || isPartial(surface)) return [];
    const named = missing.slice(0, 5).join(', ');
    return [`Only ${payloads.length - missing.length} of ${payloads.length} were shown: ${surface} (not ${named})`];
  });
  const total = [...shown.values()].reduce((sum, ids) => sum + ids.size, 0);
  const broken = [
    ...[...dangerous].map((what) => `A text became an element: ${what}`),
    ...misdeeds.stopped.map((what) => `Left to the policy: ${what}`),
    ...incomplete,
  ];
  return outcomeOf(total, misdeeds, broken, counts.join(', '));
}

/** The real app's policy alone: pages that hold the payloads as they came. */
export async function withoutSanitiser({ page, misdeeds, payloads }: Watched): Promise<TrialOutcome> {
  await visitUnsanitisedPages(page, 'app://rungbook', payloads);
  const idle = misdeeds.stopped.length === 0 ? ['The policy stopped nothing, so nothing was tried.'] : [];
  return outcomeOf(payloads.length, misdeeds, idle, `${misdeeds.stopped.length} attempts stopped by the policy`);
}

/** The printing window alone: documents that hold the payloads as they came. */
async function onPaper({ app, page, misdeeds, payloads }: Watched, folder: string): Promise<TrialOutcome> {
  const { printed, asked } = await printUnsanitised(app, page, folder, payloads);
  return outcomeOf(
    printed,
    misdeeds,
    asked.map((url) => `The printing window asked for ${url}`),
    '',
  );
}

/** What leaves the app, opened by somebody else without any policy. */
export async function openedByOthers(watched: Watched, folder: string, chromium: string): Promise<TrialOutcome> {
  const { app, page, misdeeds, payloads } = watched;
  await openHostileRecord(page, payloads);
  const out = await takeOut(app, page, folder, payloads.length);
  const growth = await takeOutGrowth(app, page, folder, payloads);
  const documents = [...out.clipboard, out.printed, unsanitised(out.markdown)].map((html) => ({
    what: 'packet',
    html,
  }));
  for (const { what, html, markdown } of growth.documents)
    documents.push(
      { what, html },
      ...(markdown === '' ? [] : [{ what: `${what}: text`, html: unsanitised(markdown) }]),
    );
  const found = await openElsewhere(
    chromium,
    documents.map(({ html }) => html),
    true,
  );
  for (const [index, each] of found.entries()) {
    const from = (what: string): string => `${what} (${documents[index]?.what ?? ''})`;
    misdeeds.scripts.push(...each.scripts.map(from));
    misdeeds.requests.push(...each.requests.map(from));
    misdeeds.navigations.push(...each.navigations.map(from));
  }
  const missing = payloads.filter(({ id }) => !out.printed.includes(`§${id}`) || !out.markdown.includes(`§${id}`));
  const broken = [
    ...missing.map(({ id }) => `Payload ${id} did not leave.`),
    ...(out.clipboard.length < payloads.length ? ['Some sections were not copied.'] : []),
    ...growth.missing,
  ];
  const notes = `${out.clipboard.length} copied sections, a document of ${out.pdfBytes} bytes, ${growth.documents.length} documents of 1:1s, Fridays, reviews, people and handoff`;
  return outcomeOf(documents.length + 2 * payloads.length, misdeeds, broken, notes);
}

async function trial({ variant, folder }: Trial, place: Place): Promise<TrialOutcome> {
  const trap = await startTrapServer();
  const payloads = hostilePayloads(trap.origin);
  try {
    if (variant === 'sanitiser off') {
      const appFolder = path.join(folder, 'app');
      addUnsanitisedPages(place.appFolder, appFolder, payloads);
      return await withWatchedApp({ ...place, appFolder }, folder, trap, payloads, withoutSanitiser);
    }
    return await withWatchedApp(place, folder, trap, payloads, (watched) => {
      if (variant === 'printed, sanitiser off') return onPaper(watched, folder);
      if (variant === 'exports') return openedByOthers(watched, folder, place.chromium?.executable ?? '');
      return onEverySurface(watched);
    });
  } finally {
    await trap.close();
  }
}

/** The same payloads where nothing holds them back. Those that harm count as lost. */
async function control(_trial: Trial, place: Place): Promise<TrialOutcome> {
  const trap = await startTrapServer();
  try {
    const payloads = hostilePayloads(trap.origin);
    const found = await openElsewhere(place.chromium?.executable ?? '', payloads.map(unsanitisedPage), false);
    const live = found.filter(
      ({ scripts, requests, navigations }) => scripts.length + requests.length + navigations.length > 0,
    );
    const enough = live.length >= payloads.length * MUST_LIVE;
    return {
      acknowledged: payloads.length,
      lost: enough ? live.length : 0,
      silent: 0,
      notes: `${live.length} of ${payloads.length} payloads harm a page without protection`,
    };
  } finally {
    await trap.close();
  }
}

/** Hostile Markdown and HTML on every surface, on the policy alone, on paper, and in what leaves the app. */
export const hostileText: Fault = {
  name: 'hostile-text',
  folder: 'hardening',
  about: 'Markdown and HTML that try to run, fetch or go somewhere, wherever text is shown',
  needs: () => ['electron', 'chromium'],
  variants: ['every surface', 'sanitiser off', 'printed, sanitiser off', 'exports'],
  fullCount: 4,
  limitMs: 45 * 60_000,
  trial,
  control: { about: 'the same payloads on pages without policy or sanitiser', mustLose: 1, trial: control },
};
