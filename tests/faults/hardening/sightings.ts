import type { Page } from '@playwright/test';
import type { HostilePayload } from './hostile-payloads.ts';
import { lookAtPage } from './look-at-page.ts';

/** What was seen on the app's surfaces: per surface the payloads that stood there, and what should not have. */
export interface Sightings {
  /** Those that can be seen at all: a mark and a number right behind it read like another mark. */
  readonly known: ReadonlySet<number>;
  readonly shown: Map<string, Set<number>>;
  readonly dangerous: Set<string>;
  /** How many times something did not come on a surface. */
  readonly missed: Map<string, number>;
}

/** How long a text may take to stand on a screen that was just opened; where texts were missing again and again, nobody waits as long. */
const PATIENCE_MS = 20_000;
const LITTLE_PATIENCE_MS = 500;
const AGAIN_AND_AGAIN = 5;

const seenOn = (sightings: Sightings, surface: string): Set<number> => {
  const seen = sightings.shown.get(surface) ?? new Set<number>();
  sightings.shown.set(surface, seen);
  return seen;
};

/** Looks at the page and notes what stands there, under the surface's name; of one payload alone where it is the one looked for. */
export async function note(page: Page, surface: string, sightings: Sightings, one?: HostilePayload): Promise<number> {
  const { marks, dangerous } = await page.evaluate(lookAtPage, 'body');
  const seen = seenOn(sightings, surface);
  for (const id of marks) if (one === undefined ? sightings.known.has(id) : id === one.id) seen.add(id);
  for (const found of dangerous) sightings.dangerous.add(`${surface}: ${found}`);
  return seen.size;
}

/** A part of a screen: what it is called, and what selects it where that is not the whole page. */
export interface Part {
  readonly surface: string;
  readonly within?: string;
}

/** Notes which texts of these fields stand there now; answers how many payloads were seen so far in the field seen least. */
export async function noteSeenFields(
  page: Page,
  { surface, within = 'body' }: Part,
  fields: readonly string[],
  payloads: readonly HostilePayload[],
  sightings: Sightings,
): Promise<number> {
  const look = await page.evaluate(lookAtPage, within);
  const there = new Set(look.fields);
  for (const found of look.dangerous) sightings.dangerous.add(`${surface}: ${found}`);
  const counts = fields.map((field) => {
    const seen = seenOn(sightings, `${surface}: ${field}`);
    for (const { id } of payloads) if (there.has(`${id}:${field}`)) seen.add(id);
    return payloads.filter(({ id }) => seen.has(id)).length;
  });
  return Math.min(...counts);
}

/**
 * Waits until the texts that were written into these fields stand on the page, for all of these payloads, and notes what does. What
 * never comes is missing in the figures, so that one screen that shows nothing does not hide the others.
 */
export async function noteFields(
  page: Page,
  part: Part,
  fields: readonly string[],
  payloads: readonly HostilePayload[],
  sightings: Sightings,
): Promise<void> {
  const missed = sightings.missed.get(part.surface) ?? 0;
  const until = Date.now() + (missed < AGAIN_AND_AGAIN ? PATIENCE_MS : LITTLE_PATIENCE_MS);
  while ((await noteSeenFields(page, part, fields, payloads, sightings)) < payloads.length) {
    if (Date.now() > until) {
      sightings.missed.set(part.surface, missed + 1);
      return;
    }
    await page.waitForTimeout(25);
  }
}
