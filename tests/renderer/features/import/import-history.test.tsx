import { randomUUID } from 'node:crypto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { listReadingsOf } from '../../../../renderer/db/queries/growth-queries.ts';
import { ImportPage } from '../../../../renderer/features/import/import-page.tsx';
import { useImportStore } from '../../../../renderer/features/import/import-store.ts';
import type { Change } from '../../../../shared/change/change-set.ts';
import { readingChanges } from '../../../../shared/metrics/import-readings.ts';
import type { Reading } from '../../../../shared/metrics/reading.ts';
import { readingsFromCsv } from '../../../../shared/metrics/readings-csv.ts';
import type { Entry } from '../../../../shared/record/entry.ts';
import { createEntry, createEvidence } from '../../../../shared/record/new-record.ts';
import { metricOf } from '../../../shared/metrics/metric-builders.ts';
import { axeFindings } from '../../axe-findings.ts';
import { createTestServices, renderWithRecord } from '../../render-with-record.tsx';

const then = '2026-10-03T08:00:00.000Z';
const batchId = randomUUID();
const imported = ['Cached tax rates', 'Moved the queue', 'Wrote RFC 12'].map((title, index) =>
  createEntry(
    { title, occurredOn: '2026-09-01', batchId, sourceKeys: [`git:${index}`] },
    { id: randomUUID(), now: then },
  ),
);
const put = (record: Entry, baseRev: number): Change => ({ op: 'put', kind: 'entry', record, baseRev });

/** A record with an import of seven weeks ago and, since then, more actions than are remembered. */
async function weeksLater(later: Change[][] = []) {
  const services = await createTestServices();
  const commit = (label: string, changes: Change[], at = then) =>
    services.store.commit({ id: randomUUID(), at, label, session: null, changes });
  await commit(
    'Imported 3 entries from shop',
    imported.map((entry) => put(entry, 0)),
  );
  for (let count = 0; count < 205; count += 1) {
    const record = createEntry({ title: `Later ${count}`, occurredOn: '2026-11-01' }, { id: randomUUID(), now: then });
    await commit('Wrote', [put(record, 0)]);
  }
  for (const changes of later) await commit('Changed “Moved the queue”', changes, '2026-11-20T08:00:00.000Z');
  return { databaseName: services.databaseName, path: '/import' };
}

beforeEach(() => useImportStore.getState().finish());

describe('an import of weeks ago', () => {
  it('is taken back whole, and one undo brings it back', async () => {
    const { user, services, container } = await renderWithRecord(<ImportPage />, await weeksLater());
    const section = within(await screen.findByRole('region', { name: 'Earlier imports' }));
    expect(section.getByText('3 Oct, 10:00 · 3 still here')).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
    await user.click(section.getByRole('button', { name: 'Take back: Imported 3 entries from shop' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Take back this import?' }));
    await user.click(await dialog.findByRole('button', { name: 'Take back 3 entries' }));
    const { database } = services.store;
    const here = async () => (await database.rows('entry').bulkGet(imported.map(({ id }) => id))).filter(Boolean);
    await waitFor(async () => expect(await here()).toHaveLength(0));
    expect(await section.findByText(/none of them is here any more/)).toBeVisible();
    expect(await services.store.undoLast()).toMatchObject({ ok: true, label: 'Took back 3 entries from shop' });
    expect((await here()).map((row) => row?.record)).toEqual(imported);
  });

  it('names what was worked on since, and takes back the rest as one action', async () => {
    const [linked, changed, free] = imported as [Entry, Entry, Entry];
    const evidence = createEvidence(
      { entryId: linked.id, ladderId: 'senior-to-staff', criterionId: 'x' },
      { id: randomUUID(), now: '2026-11-19T08:00:00.000Z' },
    );
    const { user, services } = await renderWithRecord(
      <ImportPage />,
      await weeksLater([
        [put({ ...changed, result: 'Twice as fast' }, 1)],
        [{ op: 'put', kind: 'evidence', record: evidence, baseRev: 0 }],
      ]),
    );
    await user.click(await screen.findByRole('button', { name: /^Take back/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Take back this import?' }));
    const stays = await dialog.findByRole('list', { name: 'Stays' });
    expect(
      within(stays)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Cached tax ratesLinked as evidence, 5 d, 09:00',
      'Moved the queueChanged “Moved the queue”, 4 d, 09:00',
    ]);
    await user.click(dialog.getByRole('button', { name: 'Take back 1 entry' }));
    const { database } = services.store;
    await waitFor(async () => expect(await database.rows('entry').get(free.id)).toBeUndefined());
    expect(await database.rows('entry').get(changed.id)).toBeDefined();
    expect(await services.store.undoLast()).toMatchObject({ ok: true, label: 'Took back 1 of 3 entries from shop' });
    expect((await database.rows('entry').get(free.id))?.record).toEqual(free);
  });
});

describe('a table of readings', () => {
  /** Three readings from a file of weeks ago; one was corrected since. */
  async function withReadings() {
    const services = await createTestServices();
    const commit = (label: string, changes: Change[], at = then) =>
      services.store.commit({ id: randomUUID(), at, label, session: null, changes });
    const metric = metricOf({ name: 'Time from commit to production' });
    await commit('Took on', [{ op: 'put', kind: 'metric', record: metric, baseRev: 0 }]);
    const { readings } = readingsFromCsv('2026-09-01,30,hours\n2026-09-08,28,hours\n2026-09-15,25,hours');
    const changes = readingChanges(metric, readings, { batchId: randomUUID(), now: then, newId: randomUUID });
    await commit('Imported 3 readings of “Time from commit to production” from board.csv', changes);
    const records = changes.flatMap((change) => (change.op === 'put' ? [change.record as Reading] : []));
    const corrected: Change = {
      op: 'put',
      kind: 'reading',
      record: { ...records[0], value: 31 } as Reading,
      baseRev: 1,
    };
    await commit('Corrected a reading of “Time from commit to production”', [corrected], '2026-11-20T08:00:00.000Z');
    return { records, metric, options: { databaseName: services.databaseName, path: '/import' } };
  }

  it('is among the earlier imports, with its file, and is taken back but for what was corrected since', async () => {
    const { records, metric, options } = await withReadings();
    const { user, services, container } = await renderWithRecord(<ImportPage />, options);
    const section = within(await screen.findByRole('region', { name: 'Earlier imports' }));
    const label = 'Imported 3 readings of “Time from commit to production” from board.csv';
    expect(section.getByText(label)).toBeVisible();
    expect(section.getByText('3 Oct, 10:00 · 3 still here')).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
    await user.click(section.getByRole('button', { name: `Take back: ${label}` }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Take back this import?' }));
    const stays = within(await dialog.findByRole('list', { name: 'Stays' }));
    expect(stays.getByRole('link', { name: '31 hours, 1 September 2026' })).toHaveAttribute(
      'href',
      `#/goals/metrics/${metric.id}`,
    );
    expect(stays.getByText(/^Corrected a reading of/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Take back 2 readings' }));
    const here = async () =>
      (await listReadingsOf(services.store.database, metric.id)).map(({ record: { on, value } }) => [on, value]).sort();
    await waitFor(async () => expect(await here()).toEqual([['2026-09-01', 31]]));
    expect(await section.findByText('3 Oct, 10:00 · 1 still here')).toBeVisible();
    expect(await services.store.undoLast()).toMatchObject({
      ok: true,
      label: 'Took back 2 of 3 readings from board.csv',
    });
    expect(await here()).toEqual([['2026-09-01', 31], ...records.slice(1).map(({ on, value }) => [on, value])]);
  });
});
