import { describe, expect, it } from 'vitest';
import { isFiltered, readFilter, writeFilter } from '../../../../renderer/features/journal/journal-filter.ts';

describe('journal filter', () => {
  it('comes back from the address as it was written', () => {
    const address = 'kind=decision&project=p&criterion=c&from=2026-01-01&to=2026-02-01&open=1&q=a+b';
    expect(writeFilter(readFilter(new URLSearchParams(address))).toString()).toBe(address);
  });

  it('ignores what it does not know, so that an old or mangled address shows everything', () => {
    const filter = readFilter(new URLSearchParams('kind=gossip&from=2026-02-30&to=soon&open=yes&x=1'));
    expect(isFiltered(filter)).toBe(false);
  });
});
