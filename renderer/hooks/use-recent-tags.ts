import { useMemo } from 'react';
import { everyEntry, useEntryList } from './use-records.ts';

const LOOK_BACK = 400;

/** Tags of the newest entries, the most used first; read only while `wanted`. */
export function useRecentTags(wanted: boolean): readonly string[] {
  const entries = useEntryList(everyEntry, wanted ? LOOK_BACK : 0);
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { record } of entries ?? []) for (const tag of record.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en')).map(([tag]) => tag);
  }, [entries]);
}
