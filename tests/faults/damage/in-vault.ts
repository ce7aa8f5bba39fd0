// Before Dexie, which looks for an IndexedDB as soon as it is loaded.
import 'fake-indexeddb/auto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Dexie } from 'dexie';
import type { Confirmed, Life } from '../node-app/live-a-while.ts';
import { compare, liveAWhile } from '../node-app/live-a-while.ts';
import type { NodeAppPlace } from '../node-app/open-node-app.ts';
import { databaseOf, openNodeApp } from '../node-app/open-node-app.ts';
import type { Random } from '../rig/random.ts';

/** A record that was lived in and closed in order or by a kill, and what has to be found again. */
export interface LivedIn {
  readonly place: NodeAppPlace;
  readonly confirmed: Confirmed;
  readonly vault: string;
}

/** Makes a record in `folder`, and ends it: in order, or now and then as a kill does. */
export async function livedIn(
  folder: string,
  random: Random,
  life: Life,
  killed = random.chance(0.5),
): Promise<LivedIn> {
  const place = { folder, profileId: random.id(), random };
  const app = await openNodeApp(place);
  const confirmed = await liveAWhile(app, random, life);
  const vault = path.join(folder, 'vault');
  const notes = readFileSync(path.join(vault, 'state.json'));
  await app.close();
  // As a kill leaves them: nothing says that it was closed in order.
  if (killed) writeFileSync(path.join(vault, 'state.json'), notes);
  return { place, confirmed, vault };
}

/** What opening it again found. */
export interface Reopened {
  readonly wrong: readonly string[];
  readonly words: readonly string[];
}

/** Opens it, compares, reads all of the vault, and closes it. A refusal to open loses everything, in words. */
export async function reopen({ place, confirmed }: LivedIn): Promise<Reopened> {
  let app;
  try {
    app = await openNodeApp(place);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { wrong: [...confirmed.rows.keys()].map((subject) => `${subject} cannot be opened.`), words: [words] };
  }
  const wrong = await compare(app, confirmed);
  await app.main.vault.verify();
  await app.main.attachments.verify();
  const words = app.words();
  await app.close();
  return { wrong, words };
}

/** Takes the database away, so that everything has to come from the vault. */
export const loseDatabase = ({ place }: LivedIn): Promise<void> => Dexie.delete(databaseOf(place));

/** Leaves nothing of a trial in memory. */
export async function forget({ place }: Pick<LivedIn, 'place'>): Promise<void> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  for (const name of names) if (name.includes(place.profileId)) await Dexie.delete(name);
}
