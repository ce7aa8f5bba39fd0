import { randomUUID } from 'node:crypto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ImportPage } from '../../../../renderer/features/import/import-page.tsx';
import { useImportStore } from '../../../../renderer/features/import/import-store.ts';
import type { Change } from '../../../../shared/change/change-set.ts';
import type { Entry } from '../../../../shared/record/entry.ts';
import { createEntry, createEvidence } from '../../../../shared/record/new-record.ts';
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
