import type { Table } from 'dexie';
import { Dexie } from 'dexie';
import type { RecordKind } from '../../shared/record/record-kinds.ts';
import type { HistoryPage } from './history.ts';
import type { Opening } from './open-once.ts';
import { openOnce } from './open-once.ts';
import type { Row, UndoStep } from './row.ts';

/** How many rows each kind of record has. */
export type Counts = Record<RecordKind, number>;

/**
 * Small facts about the database itself:
 * - `head`: the number of the last journal batch that it holds;
 * - `schema`: the version of the shapes in it, one for all, because another version goes into another database;
 * - `counts`: its rows by kind, kept by every transaction, so that missing rows show;
 * - `movedTo`: the database that took its place; nothing is written here any more; `movedBy`: by which version of Rungbook;
 * - `recovered`: what the person was told about how this database came to be.
 */
export interface MetaValues {
  head: number;
  schema: number;
  counts: Counts;
  movedTo: string;
  movedBy: string;
  recovered: { at: string; text: string };
}
export type Meta = {
  [K in keyof MetaValues]: { key: K; value: MetaValues[K] };
}[keyof MetaValues];

const live = (fields: string): string => `record.id, bin, record.batchId, *record.sourceKeys, ${fields}`;

/**
 * The working copy of one profile's record. Indexes are chosen for the questions that the screens ask; the Dexie version is
 * always 1, because a new shape goes into a new database under a new name, never into an upgrade in place.
 */
const stores = {
  profile: live('record.createdAt'),
  position: live('record.from'),
  case: live('record.createdAt'),
  project: live('[bin+record.from]'),
  entry: live(
    '[bin+record.occurredOn+record.createdAt], [bin+record.kind+record.occurredOn+record.createdAt], [bin+record.projectId+record.occurredOn+record.createdAt], [bin+open+record.occurredOn], [bin+due], *record.personIds',
  ),
  person: live('[bin+record.name]'),
  evidence: live('record.entryId, [bin+record.criterionId]'),
  packet: live('[bin+record.updatedAt]'),
  ladder: live('record.ladder.id'),
  goal: live('[bin+record.startsOn]'),
  checkpoint: live('[bin+record.on], record.goalId'),
  metric: live('[bin+record.name]'),
  reading: live('record.metricId'),
  rating: live('[bin+record.ratedOn], record.skillId'),
  meeting: live('[bin+record.date], *record.personIds'),
  cadence: live('*record.personIds'),
  topic: live('record.personId'),
  relation: live('record.personId'),
  mentoring: live('record.menteeId'),
  vouch: live('record.personId'),
  note: live('[bin+record.to]'),
  feedback: live('[bin+record.on], record.personId'),
  review: live('[bin+record.on]'),
  history: '++id, *subjects',
  undo: 'changeId, [undone+sequence], [keep+sequence]',
  meta: 'key',
} as const;

export class RecordDatabase extends Dexie {
  declare readonly history: Table<HistoryPage, number>;
  declare readonly undo: Table<UndoStep, string>;
  declare readonly meta: Table<Meta, Meta['key']>;
  /** What opening it told. */
  readonly opening: Opening;

  constructor(name: string) {
    const opening: Opening = { created: false, dataLoss: null };
    super(name, {
      autoOpen: false,
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      indexedDB: openOnce(Dexie.dependencies.indexedDB, opening),
    });
    this.opening = opening;
    this.version(1).stores(stores);
  }

  /** The table of a kind of record, typed by it. */
  rows<K extends RecordKind>(kind: K): Table<Row<K>, string> {
    return this.table(kind);
  }
}
