import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { everyEntry, listDueEntries, listEntries } from '../../../renderer/db/queries/entry-list-query.ts';
import { searchEntries } from '../../../renderer/db/queries/search-query.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import { createEvidence } from '../../../shared/record/new-record.ts';
import { newEntry, openTestRecord, put, save } from './open-test-record.ts';

const titles = (stored: { record: Entry }[]): string[] => stored.map(({ record }) => record.title);

describe('listEntries', () => {
  it('gives the newest first, without the bin, within kind, project, period and criterion', async () => {
    const store = await openTestRecord();
    const projectId = randomUUID();
    const a = newEntry({ title: 'a', occurredOn: '2026-10-01' });
    const b = newEntry({ title: 'b', occurredOn: '2026-11-01', kind: 'decision', projectId });
    const c = newEntry({ title: 'c', occurredOn: '2026-11-20', projectId });
    const binned = newEntry({ title: 'gone', occurredOn: '2026-11-21', deletedAt: '2026-11-22T00:00:00.000Z' });
    await save(
      store,
      [a, b, c, binned].map((entry) => put(entry)),
    );
    const evidence = createEvidence(
      { entryId: a.id, ladderId: 'senior-to-staff', criterionId: 'architectural-stewardship' },
      { id: randomUUID(), now: '2026-11-24T12:00:00.000Z' },
    );
    await save(store, [{ op: 'put', kind: 'evidence', record: evidence, baseRev: 0 }]);
    const list = (filter: Partial<typeof everyEntry>, limit = 10) =>
      listEntries(store.database, { ...everyEntry, ...filter }, limit).then(titles);

    expect(await list({})).toEqual(['c', 'b', 'a']);
    expect(await list({}, 2)).toEqual(['c', 'b']);
    expect(await list({ kind: 'decision' })).toEqual(['b']);
    expect(await list({ projectId })).toEqual(['c', 'b']);
    expect(await list({ projectId, kind: 'achievement' })).toEqual(['c']);
    expect(await list({ from: '2026-10-15', to: '2026-11-01' })).toEqual(['b']);
    expect(await list({ criterionId: 'architectural-stewardship' })).toEqual(['a']);
    expect(await list({ criterionId: 'architectural-stewardship', from: '2026-10-02' })).toEqual([]);
  });
});

describe('what runs and what is due', () => {
  it('finds open entries and gains to look at again, without what is answered or in the bin', async () => {
    const store = await openTestRecord();
    const metric = {
      name: 'p99',
      baseline: '840',
      result: '310',
      unit: 'ms',
      source: 'Grafana',
      basis: 'measured' as const,
    };
    const due = newEntry({ title: 'due', metrics: [{ ...metric, followUpOn: '2026-11-20', hold: 'unknown' }] });
    const held = newEntry({ title: 'held', metrics: [{ ...metric, followUpOn: '2026-11-20', hold: 'held' }] });
    const later = newEntry({ title: 'later', metrics: [{ ...metric, followUpOn: '2026-12-20', hold: 'unknown' }] });
    await save(
      store,
      [due, held, later, newEntry({ title: 'open', open: true })].map((entry) => put(entry)),
    );
    expect(titles(await listDueEntries(store.database, '2026-11-24', 10))).toEqual(['due']);
    expect(titles(await listEntries(store.database, { ...everyEntry, openOnly: true }, 10))).toEqual(['open']);
  });
});

describe('searchEntries', () => {
  it('finds entries that hold every word, in any field, and sees a change at once', async () => {
    const store = await openTestRecord();
    const entry = newEntry({ title: 'Checkout latency', result: 'p99 fell', tags: ['Performance'] });
    await save(store, [put(entry), put(newEntry({ title: 'Other' }))]);
    expect(titles(await searchEntries(store.database, 'P99 performance', 10))).toEqual(['Checkout latency']);
    await save(store, [put({ ...entry, title: 'Renamed' }, 1)]);
    expect(titles(await searchEntries(store.database, 'renamed', 10))).toEqual(['Renamed']);
    const older = newEntry({ title: 'Renamed before', occurredOn: '2026-01-01' });
    await save(store, [put(older)]);
    expect(titles(await searchEntries(store.database, 'renamed', 10))).toEqual(['Renamed', 'Renamed before']);
    await save(store, [put({ ...entry, title: 'Renamed', deletedAt: '2026-11-24T12:00:00.000Z' }, 2)]);
    expect(titles(await searchEntries(store.database, 'renamed', 10))).toEqual(['Renamed before']);
  });
});
