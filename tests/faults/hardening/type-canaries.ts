import type { Page } from '@playwright/test';

/** Strings that exist nowhere else, each with the field it was typed into. */
export interface Canaries {
  readonly typed: Map<string, string>;
  readonly next: (field: string) => string;
}

/** Makes canaries from a stream of randomness; letters and digits only, so that no encoding of text changes them. */
export function createCanaries(hex: () => string): Canaries {
  const typed = new Map<string, string>();
  return {
    typed,
    next: (field) => {
      const canary = `kanari${hex()}x${typed.size}`;
      typed.set(canary, field);
      return canary;
    },
  };
}

/** What fields of days, hours and lengths are called. */
const TIMES =
  '\\b(day|since|until|from|to|closes|date|on|words|began|started|starts|time|zone)\\b|^(by when|due|minutes)\\b';

/** Names every text field of the page that can be typed into, and marks it. Days are left out: no text is a day. */
function markFields(times: string): string[] {
  const isTime = new RegExp(times, 'i');
  const named: string[] = [];
  const nameOf = (field: Element): string =>
    field.getAttribute('aria-label') ??
    (field as HTMLInputElement).labels?.[0]?.textContent ??
    field.getAttribute('placeholder') ??
    field.getAttribute('name') ??
    'unnamed';
  const types = ['text', 'search', 'url', 'email', 'password', 'tel', ''];
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    const isText = field instanceof HTMLTextAreaElement || types.includes(field.getAttribute('type') ?? '');
    if (!isText || field.disabled || field.readOnly || field.dataset['canary'] || field.offsetParent === null) continue;
    const name = nameOf(field).trim();
    if (isTime.test(name)) continue;
    field.dataset['canary'] = String(named.length);
    named.push(name);
  }
  return named;
}

/** Types a canary into every text field that stands on the page, editors too, and leaves each. Answers how many there were. */
export async function typeIntoFields(page: Page, place: string, canaries: Canaries): Promise<number> {
  await page.evaluate(() =>
    document.querySelectorAll('[data-canary]').forEach((field) => field.removeAttribute('data-canary')),
  );
  const names = await page.evaluate(markFields, TIMES);
  for (const [index, name] of names.entries()) {
    const field = page.locator(`[data-canary="${index}"]`);
    if (!(await field.isVisible())) continue;
    await field.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(` ${canaries.next(`${place}: ${name}`)}`);
    // Suggestions are let go; what was typed stays.
    if ((await field.getAttribute('aria-expanded')) === 'true') await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
  }
  const editors = page.locator('main [data-typing] .cm-content');
  for (let index = 0; index < (await editors.count()); index += 1) {
    await editors.nth(index).focus();
    await page.keyboard.type(canaries.next(`${place}: editor`));
    await page.keyboard.press('Tab');
  }
  await page.waitForTimeout(800);
  return names.length;
}
