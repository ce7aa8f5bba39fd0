import type { Page } from '@playwright/test';

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
  const name = profile?.database ?? '';
  if (!(await indexedDB.databases()).some((one) => one.name === name))
    return { entries: [], head: -1, journalHead: null };
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
    return { entries, head: meta?.value ?? 0, journalHead: journal?.ok ? journal.value.sequence : null };
  } finally {
    database.close();
  }
}

const FIFTEEN_SECONDS_MS = 15_000;

/** Reads the record of the open app once its database has caught up with the journal, or as it is after 15 seconds. */
export async function readRecord(page: Page): Promise<FoundRecord> {
  const until = Date.now() + FIFTEEN_SECONDS_MS;
  for (;;) {
    const found = await page.evaluate(readInPage);
    const isCaughtUp = found.head >= 0 && (found.journalHead === null || found.head >= found.journalHead);
    if (isCaughtUp || Date.now() > until) return found;
    await page.waitForTimeout(100);
  }
}
