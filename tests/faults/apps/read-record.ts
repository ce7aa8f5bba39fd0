import type { Page } from '@playwright/test';
import { keepReading } from './keep-reading.ts';

/** An entry as the database of the open app holds it. */
export interface FoundEntry {
  readonly id: string;
  readonly rev: number;
  readonly title: string;
  readonly text: string;
  /** SHA-256 of each attachment. */
  readonly attachments: readonly string[];
}

/** What the open app's database holds, and how far its journal reaches; `null` in browser mode, which has none. */
export interface FoundRecord {
  readonly entries: readonly FoundEntry[];
  readonly head: number;
  readonly journalHead: number | null;
  /** It is shown from memory, and nothing can be written. */
  readonly isFromMemory: boolean;
}

/** Runs in the page; reads IndexedDB as it is, so that no screen's query stands between. */
async function readInPage(): Promise<FoundRecord> {
  type Profiles = { profiles: { id: string; database: string }[]; current: string | null };
  type Answer = { ok: boolean; value: Profiles & { sequence: number } };
  const bridge = (window as unknown as { rungbook?: { ask: (verb: string, request: unknown) => Promise<Answer> } })
    .rungbook;
  const stored = JSON.parse(localStorage.getItem('rungbook.profiles') ?? '{"profiles":[],"current":null}') as Profiles;
  const list = bridge ? (await bridge.ask('profiles.list', null)).value : stored;
  const profile = list.profiles.find(({ id }) => id === list.current) ?? list.profiles[0];
  const isFromMemory = bridge !== undefined && new URLSearchParams(location.search).has('rescue');
  const current = profile?.database ?? '';
  const name = isFromMemory ? current.replace(/-\d+$/, '-rescue') : current;
  if (!(await indexedDB.databases()).some((one) => one.name === name))
    return { entries: [], head: -1, journalHead: null, isFromMemory };
  const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(request.error?.message ?? 'unknown'));
    });
  const database = await answerOf(indexedDB.open(name));
  try {
    const transaction = database.transaction(['entry', 'meta']);
    type Stored = {
      rev: number;
      record: { id: string; title: string; text: string; attachments?: { sha256: string }[] };
    };
    const rows = await answerOf(transaction.objectStore('entry').getAll() as IDBRequest<Stored[]>);
    const meta = await answerOf(
      transaction.objectStore('meta').get('head') as IDBRequest<{ value: number } | undefined>,
    );
    const entries = rows.map(({ rev, record }) => ({
      id: record.id,
      rev,
      title: record.title,
      text: record.text,
      attachments: (record.attachments ?? []).map(({ sha256 }) => sha256),
    }));
    const journal = bridge && profile ? await bridge.ask('journal.head', { profileId: profile.id }) : null;
    const journalHead = journal?.ok ? journal.value.sequence : null;
    return { entries, head: meta?.value ?? 0, journalHead, isFromMemory };
  } finally {
    database.close();
  }
}

const PATIENCE = { limitMs: 15_000, pauseMs: 100 };
const isCaughtUp = ({ head, journalHead }: FoundRecord): boolean =>
  head >= 0 && (journalHead === null || head >= journalHead);

/**
 * Reads the record of the open app once its database has caught up with the journal, or as it is after 15 seconds. Damage that the app has
 * not met yet makes a reading fail; its own look at the database comes two seconds after the first screen.
 */
export const readRecord = (page: Page): Promise<FoundRecord> =>
  keepReading(() => page.evaluate(readInPage), isCaughtUp, PATIENCE);
