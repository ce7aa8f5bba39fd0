import type { Table } from 'dexie';
import { Dexie } from 'dexie';
import { checksum } from '../../../shared/change/checksum.ts';
import type { NumberedBatch } from '../../../shared/change/operation.ts';
import type { RecordKind } from '../../../shared/record/record-kinds.ts';
import { recordKinds } from '../../../shared/record/record-kinds.ts';
import type { KeptUndoStep } from '../../../shared/vault/vault-state.ts';
import type { HistoryPage } from '../history.ts';
import type { Meta } from '../record-database.ts';
import type { Revision, Row, UndoStep } from '../row.ts';
import type { RecordSource } from './build-database.ts';
import type { Kept } from './kept-record.ts';

const PAGE = 500;
/** Each of these holds dozens of versions. */
const HISTORY_PAGES = 10;

/** What could not be taken over as it was: rows whose checksum is wrong. Each is left out and counted. */
export interface LeftOut {
  records: number;
}

/** All rows of a table, page by page, in the order of their keys. */
async function* pagesOf<T>(table: Table<T>, size = PAGE): AsyncGenerator<T[]> {
  for (let offset = 0; ; offset += size) {
    const rows = await table.toCollection().offset(offset).limit(size).toArray();
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
  }
}

const toKeptStep = (step: UndoStep, schema: number): KeptUndoStep => ({
  ...step,
  subjects: step.subjects.map((subject) => ({
    ...subject,
    before: subject.before as Record<string, unknown> | null,
    beforeSchema: schema,
  })),
});

const toKeptRevision = (revision: Revision, schema: number): Kept => ({
  revision: { ...revision, schema, record: revision.record as Record<string, unknown> | null },
});

/**
 * The record as a database has it, opened beside the app's own connection and in whatever shape it has. Without a vault this is all
 * there is; rows whose checksum is wrong are left out and counted in `leftOut`. `pending` is a batch that the database refused.
 */
export function databaseSource(name: string, pending: NumberedBatch | null, leftOut: LeftOut): RecordSource {
  return {
    pages: async function* () {
      const old = await new Dexie(name, { autoOpen: false }).open();
      try {
        const names = new Set(old.tables.map((table) => table.name));
        const meta = await old.table<Meta>('meta').toArray();
        const valueOf = (key: Meta['key']): number => Number(meta.find((one) => one.key === key)?.value ?? 0);
        const [head, schema] = [valueOf('head'), valueOf('schema') || 1];
        yield { head, kept: [] };
        for (const kind of recordKinds.filter((one) => names.has(one))) {
          for await (const rows of pagesOf(old.table<Row<RecordKind>>(kind))) {
            const sound = rows.filter(({ record, sum }) => checksum(record) === sum);
            leftOut.records += rows.length - sound.length;
            yield {
              head,
              kept: sound.map(({ rev, record }) => ({
                row: { kind, id: record.id, rev, schema, record: { ...record } },
              })),
            };
          }
        }
        for await (const pages of pagesOf(old.table<HistoryPage>('history'), HISTORY_PAGES)) {
          const revisions = pages.flatMap((page) => page.revisions);
          yield {
            head,
            kept: revisions.map((revision) => toKeptRevision(revision, schema)),
          };
        }
        for await (const steps of pagesOf(old.table<UndoStep>('undo'))) {
          yield { head, kept: steps.map((step) => ({ undo: toKeptStep(step, schema) })) };
        }
      } finally {
        old.close();
      }
    },
    batchesAfter: async function* () {
      if (pending) yield await Promise.resolve([pending]);
    },
  };
}
