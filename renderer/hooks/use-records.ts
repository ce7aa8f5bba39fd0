import { listEvidenceOfEntry } from '../db/queries/evidence-queries.ts';
import { listBin } from '../db/queries/bin-query.ts';
import type { BinItem } from '../db/queries/bin-query.ts';
import type { EntryFilter } from '../db/queries/entry-list-query.ts';
import { listDueEntries, listEntries, listEntriesOfPerson } from '../db/queries/entry-list-query.ts';
import {
  findOpenCase,
  findProfile,
  listPackets,
  listPersons,
  listPositions,
  listProjects,
} from '../db/queries/record-queries.ts';
import { searchEntries } from '../db/queries/search-query.ts';
import type { Stored } from '../db/stored.ts';
import { findRecord, findRecords } from '../db/stored.ts';
import type { RecordKind } from '../../shared/record/record-kinds.ts';
import { useLive } from './use-live.ts';

export type { Stored } from '../db/stored.ts';
export type { EntryFilter } from '../db/queries/entry-list-query.ts';
export { everyEntry } from '../db/queries/entry-list-query.ts';
export type { BinItem } from '../db/queries/bin-query.ts';
export type { Revision } from '../db/row.ts';

/** One record; `null` when there is none, `undefined` while it is read. */
export const useRecord = <K extends RecordKind>(kind: K, id: string | null): Stored<K> | null | undefined =>
  useLive((database) => (id === null ? Promise.resolve(null) : findRecord(database, kind, id)), [kind, id]);

/** The named records that are not in the bin. */
export const useRecordsById = <K extends RecordKind>(kind: K, ids: readonly string[]): Stored<K>[] | undefined =>
  useLive((database) => findRecords(database, kind, ids), [kind, ids.join(' ')]);

/** The newest `limit` entries of a slice of the journal. */
export const useEntryList = (filter: EntryFilter, limit: number): Stored<'entry'>[] | undefined =>
  useLive((database) => listEntries(database, filter, limit), [JSON.stringify(filter), limit]);

/** Entries that hold every word of `query`, newest first. */
export const useEntrySearch = (query: string, limit: number): Stored<'entry'>[] | undefined =>
  useLive((database) => searchEntries(database, query, limit), [query, limit]);

/** Entries with a gain to look at again by `until`, the longest due first. */
export const useDueEntries = (until: string, limit: number): Stored<'entry'>[] | undefined =>
  useLive((database) => listDueEntries(database, until, limit), [until, limit]);

/** Entries that name a person, newest first. */
export const useEntriesOfPerson = (personId: string): Stored<'entry'>[] | undefined =>
  useLive((database) => listEntriesOfPerson(database, personId), [personId]);

export const useProjects = (): Stored<'project'>[] | undefined => useLive(listProjects, []);
export const usePersons = (): Stored<'person'>[] | undefined => useLive(listPersons, []);
export const usePackets = (): Stored<'packet'>[] | undefined => useLive(listPackets, []);
export const usePositions = (): Stored<'position'>[] | undefined => useLive(listPositions, []);
export const useOpenCase = (): Stored<'case'> | null | undefined => useLive(findOpenCase, []);
export const useProfileRecord = (): Stored<'profile'> | null | undefined => useLive(findProfile, []);
export const useBin = (): BinItem[] | undefined => useLive(listBin, []);

/** Evidence that rests on one entry. */
export const useEvidenceOfEntry = (entryId: string): Stored<'evidence'>[] | undefined =>
  useLive((database) => listEvidenceOfEntry(database, entryId), [entryId]);
