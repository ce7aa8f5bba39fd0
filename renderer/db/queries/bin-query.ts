import type { RecordKind } from '../../../shared/record/record-kinds.ts';
import { recordKinds } from '../../../shared/record/record-kinds.ts';
import { subjectsWithHistory } from '../history.ts';
import type { RecordDatabase } from '../record-database.ts';
import type { Revision } from '../row.ts';
import { subjectOf } from '../../../shared/vault/vault-state.ts';
import type { Stored } from '../stored.ts';
import { listRevisions } from './history-queries.ts';

/**
 * Something that can be brought back, with its kind. `since` is when it was deleted. `gone`: it was taken out of the record (by an
 * undo, or with its import) and not put into the bin by hand; its versions are kept as long.
 */
export type BinItem = {
  [K in RecordKind]: { kind: K; since: string; gone: boolean } & Stored<K>;
}[RecordKind];

async function listBinned(database: RecordDatabase): Promise<BinItem[]> {
  const items: BinItem[] = [];
  for (const kind of recordKinds) {
    const rows = await database.rows(kind).where('bin').equals(1).toArray();
    items.push(
      ...rows.map(({ rev, record }) => ({ kind, rev, record, since: record.deletedAt ?? '', gone: false }) as BinItem),
    );
  }
  return items;
}

/** Subjects that have a history and no record. Only keys are read, so it stays quick at ten years of data. */
async function subjectsGone(database: RecordDatabase): Promise<[RecordKind, string][]> {
  const subjects = new Set(await subjectsWithHistory(database));
  for (const kind of recordKinds) {
    const ids = await database.rows(kind).toCollection().primaryKeys();
    for (const id of ids) subjects.delete(subjectOf(kind, id));
  }
  return [...subjects].map((subject) => {
    const colon = subject.indexOf(':');
    return [subject.slice(0, colon) as RecordKind, subject.slice(colon + 1)];
  });
}

const toGone = (kind: RecordKind, revisions: readonly Revision[]): BinItem | null => {
  const [last] = revisions;
  const record = revisions.find((revision) => revision.record !== null)?.record;
  return last && record ? ({ kind, rev: last.rev, record, since: last.at, gone: true } as BinItem) : null;
};

async function listGone(database: RecordDatabase): Promise<BinItem[]> {
  const items: BinItem[] = [];
  for (const [kind, id] of await subjectsGone(database)) {
    const item = toGone(kind, await listRevisions(database, kind, id));
    if (item) items.push(item);
  }
  return items;
}

/** Everything that was deleted and can still be brought back, the latest first. */
export async function listBin(database: RecordDatabase): Promise<BinItem[]> {
  const items = [...(await listBinned(database)), ...(await listGone(database))];
  return items.sort((a, b) => b.since.localeCompare(a.since));
}
