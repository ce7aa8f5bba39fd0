import type { Page } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { goTo, settle } from './go-to.ts';
import { places, samplePlaces } from './places.ts';

const open = async (page: Page, place: string): Promise<void> => {
  await goTo(page, place);
  await settle(page);
};

export const sampleScreens = { ...places, ...samplePlaces };

/** Runs axe on every screen in both themes; answers `theme screen: violation` for each finding. */
export async function checkAccessibility(page: Page, screens: object = places): Promise<string[]> {
  const findings: string[] = [];
  for (const [name, place] of Object.entries(screens) as [string, string][]) {
    await open(page, place);
    for (const theme of ['light', 'dark'] as const) {
      await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
      await settle(page);
      findings.push(...(await axeViolations(page)).map((violation) => `${theme} ${name}: ${violation}`));
    }
  }
  return findings;
}

const TABBABLE = 'a[href], button, input, textarea, select, [tabindex]';

/** What has the focus: its number on the page, a short description, and whether it shows a ring. */
interface Focused {
  number: string;
  is: string;
  ring: boolean;
}

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const deep = element.shadowRoot?.activeElement ?? element;
    const around = [deep, element, element.parentElement, element.parentElement?.parentElement];
    const ring = around.some((candidate) => {
      if (!candidate) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
      return outlineStyle !== 'none' && outlineWidth !== '0px';
    });
    const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
    const is = `${element.tagName.toLowerCase()} ${element.getAttribute('role') ?? ''} “${name}”`;
    // Numbers are given once and stay with the element, whatever else appears on the page meanwhile.
    element.setAttribute('data-tab-number', element.getAttribute('data-tab-number') ?? `late-${performance.now()}`);
    return { number: element.getAttribute('data-tab-number') ?? '', is, ring };
  });

/** Everything visible that Tab has to reach, by number; of a radio group the chosen one alone. */
const reachable = (page: Page): Promise<{ number: string; is: string }[]> =>
  page.evaluate((selector) => {
    return [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => element.tabIndex >= 0 && element.checkVisibility() && !element.matches(':disabled'))
      .filter((element) => element.closest('[aria-hidden="true"], [inert], [data-base-ui-focus-guard]') === null)
      .filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked))
      .map((element, index) => {
        element.setAttribute('data-tab-number', String(index));
        return { number: String(index), is: element.outerHTML.slice(0, 160) };
      });
  }, TABBABLE);

async function tabAround(page: Page, name: string): Promise<string[]> {
  const findings: string[] = [];
  const reached = new Set<string>();
  const wanted = await reachable(page);
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    const { number, is, ring } = await focused(page);
    if (reached.has(number) && !is.startsWith('body')) break;
    if (!ring && !is.startsWith('body')) findings.push(`${name}: no visible focus on ${is}`);
    reached.add(number);
  }
  const missed = wanted.filter(({ number }) => !reached.has(number));
  return [...findings, ...missed.map(({ is }) => `${name}: Tab did not reach ${is}`)];
}

/** Tabs through every screen once around; answers what had no visible focus and what was never reached. */
export async function checkTabOrder(page: Page): Promise<string[]> {
  const findings: string[] = [];
  for (const [name, place] of Object.entries(places)) {
    await open(page, place);
    findings.push(...(await tabAround(page, name)));
  }
  return findings;
}

/** Doubles the text and looks for screens that scroll sideways or lose their heading or main action. */
export async function checkLargeText(page: Page): Promise<string[]> {
  const findings: string[] = [];
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  for (const [name, place] of Object.entries(places)) {
    await open(page, place);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) findings.push(`${name}: ${overflow} px wider than the window`);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main button, main a[href], main input, nav a')]
        .filter((element) => {
          const box = element.getBoundingClientRect();
          const scroller = element.closest('[class*="overflow-x-auto"], [class*="overflow-auto"], .sr-only');
          return box.width > 1 && !scroller && (box.right > window.innerWidth + 1 || box.left < -1);
        })
        .map((element) => element.getAttribute('aria-label') ?? element.textContent),
    );
    findings.push(...cut.map((text) => `${name}: “${text}” lies outside of the window`));
    if (!(await page.locator('h1').first().isVisible())) findings.push(`${name}: the heading is not visible`);
  }
  return findings;
}
