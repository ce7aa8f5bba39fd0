import { _electron, chromium } from '@playwright/test';
import type { BrowserContext, ElectronApplication, Page } from '@playwright/test';
import { asText } from './as-text.ts';
import type { Place } from '../rig/fault.ts';
import { killTree, rootOn, stopTree } from './process-tree.ts';

/** The two programs in which the page runs. */
export type Engine = 'electron' | 'chromium';

/** Rungbook, running on a data folder. */
export interface OpenApp {
  readonly page: Page;
  /** Main's side of the desktop app; `null` in browser mode. */
  readonly electron: ElectronApplication | null;
  /** Everything on the page that was said to the person since it was opened, in order. */
  readonly words: readonly string[];
  /** Hears what is said from now on, as soon as it stands on the page. */
  readonly hear: (listener: (words: string) => void) => void;
  /** `kill -9` of everything. */
  readonly kill: () => Promise<void>;
  /** Stops everything where it stands, for good. */
  readonly stop: () => void;
  readonly close: () => Promise<void>;
}

/** How long the first screen may take, in milliseconds; on a busy machine a long rebuild comes before it. */
const FIRST_SCREEN_MS = 120_000;
/** How long a browser may take to start, in milliseconds; on a full disk some never do. */
const START_MS = 60_000;
/** How long the next window may take when the first one gave way. */
const NEXT_WINDOW_MS = 15_000;
const SAID = 'rungbook-said ';
const isRoot = process.getuid?.() === 0;

/** Reports every message, alert, status and dialog as soon as it stands in the document, also those that are gone at once. */
function reportWords(mark: string): void {
  const said = new Set<string>();
  const places =
    '[aria-label="Messages"] li, [role="alert"], [role="status"], [role="alertdialog"], [role="dialog"], h1';
  const look = (): void => {
    for (const element of document.querySelectorAll(places)) {
      const text = element.textContent.trim();
      if (text === '' || said.has(text)) continue;
      said.add(text);
      console.debug(mark + text);
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  look();
}

async function startElectron(place: Place, userData: string, tries = 3): Promise<ElectronApplication> {
  if (place.electron === null) throw new Error('There is no Electron.');
  const launched = _electron.launch({
    executablePath: place.electron.executable,
    args: [`--user-data-dir=${userData}`, '--log-level=3', place.appFolder],
    chromiumSandbox: !isRoot,
    env: asText({ ...place.env, TZ: 'Europe/Berlin', LANG: 'en_GB.UTF-8' }),
  });
  // On a busy machine the debugger's connection sometimes fails; what is tried comes after it.
  return launched.catch((error: unknown) => {
    if (tries <= 1) throw error;
    return startElectron(place, userData, tries - 1);
  });
}

async function startChromium(place: Place, userData: string): Promise<BrowserContext> {
  if (place.chromium === null || place.origin === null) throw new Error('There is no Chromium.');
  const context = await chromium.launchPersistentContext(userData, {
    executablePath: place.chromium.executable,
    // The store that a later Electron will bring.
    args: ['--enable-features=IdbSqliteBackingStore'],
    chromiumSandbox: !isRoot,
    timeout: START_MS,
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    env: asText(place.env),
  });
  await (context.pages()[0] ?? (await context.newPage())).goto(place.origin);
  return context;
}

/** Hears a page, and waits until its first screen stands, whatever it says. */
async function firstScreen(page: Page, listen: (words: string) => void): Promise<void> {
  page.on('console', (message) => {
    if (message.text().startsWith(SAID)) listen(message.text().slice(SAID.length));
  });
  // What runs in the page was compiled for Node, whose compiler leaves calls of this behind.
  await page.evaluate('globalThis.__name = (named) => named');
  await page.evaluate(reportWords, SAID);
  await page.locator('h1').first().waitFor({ timeout: FIRST_SCREEN_MS });
}

/** The window that stays: one that cannot open the record gives way to one that shows it from memory. */
async function standingPage(context: BrowserContext, listen: (words: string) => void): Promise<Page> {
  for (let page = context.pages().at(-1) ?? (await context.waitForEvent('page')); ;) {
    try {
      await firstScreen(page, listen);
      return page;
    } catch (error) {
      if (!page.isClosed()) throw error;
      const next = context.pages().find((one) => !one.isClosed());
      page = next ?? (await context.waitForEvent('page', { timeout: NEXT_WINDOW_MS }));
    }
  }
}

/** Opens Rungbook on a data folder and waits until its first screen stands. */
export async function openApp(place: Place, engine: Engine, userData: string): Promise<OpenApp> {
  const electron = engine === 'electron' ? await startElectron(place, userData) : null;
  const context = electron?.context() ?? (await startChromium(place, userData));
  const root = electron?.process().pid ?? rootOn(userData);
  if (root === undefined) throw new Error('The browser’s process was not found.');
  const words: string[] = [];
  const listeners: ((words: string) => void)[] = [(said) => void words.push(said)];
  const kill = (): Promise<void> => killTree(root, userData);
  try {
    const page = await standingPage(context, (said) => {
      for (const listener of listeners) listener(said);
    });
    return {
      page,
      electron,
      words,
      hear: (listener) => void listeners.push(listener),
      kill,
      stop: () => void stopTree(root, userData),
      close: () => (electron ?? context).close(),
    };
  } catch (error) {
    await kill();
    throw error;
  }
}
