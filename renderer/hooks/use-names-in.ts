import { useMemo } from 'react';
import type { AnyRecord } from '../../shared/record/record-kinds.ts';
import { findNames } from '../db/queries/name-queries.ts';
import { useLive } from './use-live.ts';

const idPattern = /[0-9a-f]{8}-[0-9a-f-]{27}/gu;
const none: ReadonlyMap<string, string> = new Map();

/** Names of the records that two versions of a record refer to, by id, as far as they are in the record now. */
export function useNamesIn(before: AnyRecord | null, after: AnyRecord | null): ReadonlyMap<string, string> {
  const ids = useMemo(() => new Set(JSON.stringify([before, after]).match(idPattern) ?? []), [before, after]);
  return useLive((database) => findNames(database, [...ids]), [ids]) ?? none;
}
