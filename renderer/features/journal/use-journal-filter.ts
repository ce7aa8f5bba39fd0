import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { JournalFilter } from './journal-filter.ts';
import { readFilter, writeFilter } from './journal-filter.ts';

/** The filter of the address and a way to change parts of it; the entry that is open stays open. */
export function useJournalFilter(): {
  filter: JournalFilter;
  change: (parts: Partial<JournalFilter>) => void;
  clear: () => void;
} {
  const [search, setSearch] = useSearchParams();
  const text = search.toString();
  const filter = useMemo(() => readFilter(new URLSearchParams(text)), [text]);
  // At once and not as a transition: the search field shows what the address says, and must not swallow a quick letter.
  const change = useCallback(
    (parts: Partial<JournalFilter>) =>
      setSearch((before) => writeFilter({ ...readFilter(before), ...parts }), { replace: true, flushSync: true }),
    [setSearch],
  );
  const clear = useCallback(() => setSearch({}, { replace: true }), [setSearch]);
  return { filter, change, clear };
}
