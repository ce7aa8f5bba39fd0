import { recordSchemas } from '../../shared/record/record-kinds.ts';
import type { RecordKind, RecordOf } from '../../shared/record/record-kinds.ts';
import { findNames } from '../db/queries/name-queries.ts';
import { listRevisions } from '../db/queries/history-queries.ts';
import type { Revision } from '../db/row.ts';
import { findRecord } from '../db/stored.ts';
import { useLive } from './use-live.ts';

const idPattern = /[0-9a-f]{8}-[0-9a-f-]{27}/gu;

/** Everything that is kept of one record. */
export interface RecordHistory {
  /** Newest first. */
  revisions: Revision[];
  /** It is in the record and not in the bin. */
  isThere: boolean;
  /** Names of what the versions refer to, by id. */
  names: ReadonlyMap<string, string>;
}

/** The history of one record, whether it is there, in the bin, or gone; `undefined` while it is read. */
export const useHistory = (kind: RecordKind, id: string): RecordHistory | undefined =>
  useLive(
    async (database) => {
      const revisions = await listRevisions(database, kind, id);
      const ids = new Set(JSON.stringify(revisions.map(({ record }) => record)).match(idPattern) ?? []);
      const current = await findRecord(database, kind, id);
      return { revisions, isThere: current?.record.deletedAt === null, names: await findNames(database, [...ids]) };
    },
    [kind, id],
  );

/** A kept version as a record of its kind; `null` where it was removed, or is from a shape that this version does not know. */
export function versionOf<K extends RecordKind>(kind: K, revision: Revision | undefined): RecordOf<K> | null {
  const parsed = recordSchemas[kind].safeParse(revision?.record);
  return parsed.success ? (parsed.data as RecordOf<K>) : null;
}
