import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { _electron } from '@playwright/test';
import { projectRoot } from '../../commands/project-root.ts';
import { goTo } from '../../e2e/shared/go-to.ts';
import type { BenchContext } from '../bench.ts';

/** From a key to the frame that shows what it did, in milliseconds; `letter` is a key typed into a plain field, for comparison. */
export interface ScreenTimes {
  readonly ratingOnScreen: number[];
  readonly checkpointOnScreen: number[];
  readonly letter: number[];
}

const GOAL = '/goals/5a3b1e00-0021-4000-8000-000000000005';
const WORDS = 'What moved';
const WARM_UP = 5;

/** Remembers when the next key comes, and how long after it a frame shows `text` in one of the elements. */
function watchFor({ selector, text }: { selector: string; text: string }): void {
  const watched = window as Window & { shown?: Promise<number> };
  watched.shown = new Promise((resolve) => {
    let pressed = 0;
    const isThere = (): boolean =>
      [...document.querySelectorAll(selector)].some((element) =>
        (element instanceof HTMLTextAreaElement ? element.value : element.textContent).includes(text),
      );
    const look = (): void => {
      if (pressed === 0 || !isThere()) return void requestAnimationFrame(look);
      resolve(performance.now() - pressed);
    };
    window.addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true, once: true });
    look();
  });
}

const shown = (page: Page): Promise<number> =>
  page.evaluate(() => (window as Window & { shown?: Promise<number> }).shown ?? Number.NaN);

/** Presses a key and answers how long it took until `text` was shown. */
async function timeKey(page: Page, key: string, selector: string, text: string): Promise<number> {
  await page.evaluate(watchFor, { selector, text });
  await page.keyboard.press(key);
  return shown(page);
}

async function timeRatings(page: Page, count: number): Promise<number[]> {
  await goTo(page, '/skills/technical:api-design');
  const chosen = '[role="option"][aria-selected="true"]';
  await page.locator(chosen).waitFor();
  const times: number[] = [];
  for (let index = 0; index < WARM_UP + count; index += 1) {
    const [key, text] = index % 2 === 0 ? (['1', 'self learning'] as const) : (['2', 'self with help'] as const);
    times.push(await timeKey(page, key, chosen, text));
  }
  return times.slice(WARM_UP);
}

async function timeCheckpoints(page: Page, count: number): Promise<Pick<ScreenTimes, 'checkpointOnScreen' | 'letter'>> {
  await goTo(page, GOAL);
  const [checkpointOnScreen, letter]: [number[], number[]] = [[], []];
  for (let index = 0; index < WARM_UP + count; index += 1) {
    const said = `Said ${index} time`;
    const field = page.getByRole('textbox', { name: WORDS });
    await field.fill(said);
    letter.push(await timeKey(page, 's', 'textarea', `${said}s`));
    checkpointOnScreen.push(await timeKey(page, 'Control+Enter', 'main li', `${said}s`));
    await page.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].every(({ value }) => !value.includes('Said')),
    );
  }
  return { checkpointOnScreen: checkpointOnScreen.slice(WARM_UP), letter: letter.slice(WARM_UP) };
}

/** Rates a skill and adds a checkpoint `count` times in the real app with the sample career. */
export async function measureOnScreen({ runtime, env }: BenchContext, count: number): Promise<ScreenTimes> {
  const userData = mkdtempSync(path.join(tmpdir(), 'rungbook-bench-'));
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [projectRoot, `--user-data-dir=${userData}`, '--log-level=3', '--sample'],
    chromiumSandbox: process.getuid?.() !== 0,
    env: Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined)),
  });
  try {
    const page = await app.firstWindow();
    await page.getByText('This is the sample career').waitFor();
    // The compiler of the runner names functions by a helper that the page does not have.
    await page.evaluate('globalThis.__name = (named) => named');
    return { ratingOnScreen: await timeRatings(page, count), ...(await timeCheckpoints(page, count)) };
  } finally {
    await app.close();
    await rm(userData, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
