import { useMemo } from 'react';
import type { LedgerRow } from '../../shared/people/mentoring-ledger.ts';
import { mentoringLedger } from '../../shared/people/mentoring-ledger.ts';
import type { Reader } from '../../shared/record/audience.ts';
import { useAllPersons } from './use-all-persons.ts';
import { useMentoring } from './use-growth-records.ts';
import { everyEntry, useEntryList } from './use-records.ts';
import { useToday } from './use-today.ts';

/** More mentoring entries than anybody writes in a career. */
const MANY = 2_000;
const mentoringEntries = { ...everyEntry, kind: 'mentoring' as const };

/** The mentoring ledger as of today, as `reader` may read it (`null` is me); `undefined` while it is read. */
export function useMentoringLedger(reader: Reader | null): LedgerRow[] | undefined {
  const asOf = useToday();
  const [persons, lines, entries] = [useAllPersons(), useMentoring(), useEntryList(mentoringEntries, MANY)];
  return useMemo(() => {
    if (!persons || !lines || !entries) return undefined;
    const records = { lines: lines.map(({ record }) => record), entries: entries.map(({ record }) => record) };
    return mentoringLedger({ persons, ...records, asOf }, reader);
  }, [persons, lines, entries, asOf, reader]);
}
