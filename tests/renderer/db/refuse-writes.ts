import { onTestFinished, vi } from 'vitest';
import type { RecordDatabase } from '../../../renderer/db/record-database.ts';

/** From now on a database takes no entries, as one whose files are damaged; answers how to mend it. */
export function refuseWrites({ name }: RecordDatabase): () => void {
  const put = Reflect.get(IDBObjectStore.prototype, 'put');
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name === 'entry' && this.transaction.db.name === name) throw new Error('disk');
    return Reflect.apply(put, this, row);
  });
  const mend = (): void => spy.mockRestore();
  onTestFinished(mend);
  return mend;
}
