import type { Page } from '@playwright/test';

/** Makes the record database refuse every write from now on, until the page is loaded again; drafts are still taken. */
export const breakDatabase = (page: Page): Promise<void> =>
  page.evaluate(() => {
    // Called below with the store it belongs to.
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      if (!this.transaction.db.name.endsWith('-drafts')) {
        throw new DOMException('broken by a test', 'QuotaExceededError');
      }
      return key === undefined ? put.call(this, value) : put.call(this, value, key);
    };
  });
