import type { Page } from '@playwright/test';

/** What the drafts database of the open profile holds under a key, as JSON; empty when there is none. */
export function draftOf(page: Page, key: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const name = names.find((candidate) => candidate.endsWith('-drafts'));
    if (name === undefined) return '';
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('The drafts database could not be opened.'));
    });
    const draft = await new Promise<unknown>((resolve) => {
      const request = database.transaction('drafts').objectStore('drafts').get(wanted);
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return JSON.stringify(draft ?? '');
  }, key);
}
