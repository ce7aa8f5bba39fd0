import type { Entry } from '../../shared/record/entry.ts';
import type { Evidence } from '../../shared/record/evidence.ts';
import { findRecords } from '../db/stored.ts';
import { useLive } from './use-live.ts';

/** Evidence with the entries that it rests on, by id, as far as both are in the record and not in the bin. */
export interface KnownEvidence {
  evidence: ReadonlyMap<string, Evidence>;
  entries: ReadonlyMap<string, Entry>;
}

/** The named evidence and its entries in one reading, so that no line is ever shown without the other; `undefined` while it is read. */
export const useEvidenceById = (ids: readonly string[]): KnownEvidence | undefined =>
  useLive(
    async (database) => {
      const evidence = (await findRecords(database, 'evidence', ids)).map(({ record }) => record);
      const entryIds = [...new Set(evidence.map(({ entryId }) => entryId))];
      const entries = (await findRecords(database, 'entry', entryIds)).map(({ record }) => record);
      return {
        evidence: new Map(evidence.map((one) => [one.id, one])),
        entries: new Map(entries.map((one) => [one.id, one])),
      };
    },
    [ids.join(' ')],
  );
