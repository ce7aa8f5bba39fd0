import { openApp } from '../apps/open-app.ts';
import type { Place } from '../rig/fault.ts';

/** Makes the database of browser mode one that a newer Rungbook wrote. */
export async function giveNewerSchema(place: Place, userData: string, schema: number): Promise<void> {
  const app = await openApp(place, 'chromium', userData);
  await app.page.evaluate(async (newer) => {
    const name = (await indexedDB.databases())
      .map((one) => one.name ?? '')
      .find((one) => /^rungbook-.*-\d+$/.test(one));
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name ?? '');
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('meta', 'readwrite', { durability: 'strict' });
        transaction.objectStore('meta').put({ key: 'schema', value: newer });
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(new Error('not written'));
      };
      opening.onerror = () => reject(new Error('not opened'));
    });
  }, schema);
  await app.close();
}
