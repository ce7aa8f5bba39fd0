import type { RecordDatabase } from '../../../renderer/db/record-database.ts';
import type { Revision } from '../../../renderer/db/row.ts';

/** Every version that a database keeps, in the order in which they came. */
export async function everyRevision(database: RecordDatabase): Promise<Revision[]> {
  return (await database.history.toArray()).flatMap(({ revisions }) => revisions);
}
