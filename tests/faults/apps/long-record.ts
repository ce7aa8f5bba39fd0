import { cpSync } from 'node:fs';
import path from 'node:path';
import { seedUserData } from '../../bench/startup/seed-user-data.ts';
import type { Place } from '../rig/fault.ts';
import { openApp } from './open-app.ts';
import type { FoundEntry } from './read-record.ts';
import { readRecord } from './read-record.ts';

/** A data folder of the desktop app with years of entries, which it has opened before. */
export interface LongRecord {
  readonly userData: string;
  readonly entries: readonly FoundEntry[];
  /** How long the app took to open it when nothing was wrong, in milliseconds. */
  readonly openMs: number;
}

/** Opens the app until its first screen can be used and its database has everything; answers what it holds and how long it took. */
export async function openUntilUsable(place: Place, userData: string) {
  const began = performance.now();
  const app = await openApp(place, 'electron', userData);
  await app.page.waitForFunction(() => document.documentElement.dataset['ready'] === 'today');
  const openMs = performance.now() - began;
  const record = await readRecord(app.page);
  const { words } = app;
  await app.close();
  return { ...record, words, openMs };
}

/** A record of so many entries, made once. */
export const longRecord = (place: Place, entries: number): Promise<LongRecord> =>
  place.once(`long-${entries}`, async (folder) => {
    const userData = path.join(folder, 'data');
    await seedUserData(userData, entries);
    // The first time it catches up with everything; the second time it opens as it does every day.
    await openUntilUsable(place, userData);
    const { openMs, entries: found } = await openUntilUsable(place, userData);
    if (found.length !== entries) throw new Error(`The seeded record has ${found.length} of ${entries} entries.`);
    return { userData, entries: found, openMs };
  });

/** Copies its data folder. */
export const copyRecord = ({ userData }: LongRecord, to: string): void => cpSync(userData, to, { recursive: true });

/** How many entries are missing, another, or too many. */
export function countWrong(wanted: readonly FoundEntry[], found: readonly FoundEntry[]): number {
  const asText = ({ rev, title, text }: FoundEntry): string => JSON.stringify([rev, title, text]);
  const byId = new Map(found.map((entry) => [entry.id, asText(entry)]));
  const wrong = wanted.filter((entry) => byId.get(entry.id) !== asText(entry)).length;
  return wrong + Math.max(0, found.length - wanted.length);
}
