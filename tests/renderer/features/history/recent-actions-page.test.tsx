import { randomUUID } from 'node:crypto';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { HistoryDialog } from '../../../../renderer/features/history/history-dialog.tsx';
import { RecentActionsPage } from '../../../../renderer/features/history/recent-actions-page.tsx';
import { useHistoryStore } from '../../../../renderer/hooks/history-store.ts';
import type { Change } from '../../../../shared/change/change-set.ts';
import { createEntry } from '../../../../shared/record/new-record.ts';
import { axeFindings } from '../../axe-findings.ts';
import { createTestServices, renderWithRecord } from '../../render-with-record.tsx';

const now = '2026-11-24T08:00:00.000Z';
const rfc = createEntry({ title: 'RFC 12', occurredOn: '2026-11-20' }, { id: randomUUID(), now });
const put = (record: typeof rfc, baseRev: number): Change => ({ op: 'put', kind: 'entry', record, baseRev });

/** A record in which something was written, renamed and tagged, closed and opened again. */
async function afterRestart() {
  const services = await createTestServices();
  const commit = (label: string, record: typeof rfc, baseRev: number) =>
    services.store.commit({ id: randomUUID(), at: now, label, session: null, changes: [put(record, baseRev)] });
  await commit('Created “RFC 12”', rfc, 0);
  await commit('Renamed “RFC 12”', { ...rfc, title: 'RFC 12 accepted' }, 1);
  await commit('Tagged “RFC 12 accepted”', { ...rfc, title: 'RFC 12 accepted', tags: ['x'] }, 2);
  return services.databaseName;
}

function Page() {
  const { shown, close } = useHistoryStore();
  return (
    <>
      <RecentActionsPage />
      {shown && <HistoryDialog {...shown} onClose={close} />}
    </>
  );
}

afterEach(() => useHistoryStore.getState().close());

const row = (name: RegExp) => screen.findByRole('option', { name });
const detail = () => within(screen.getByRole('region', { name: 'Action' }));

describe('RecentActionsPage', () => {
  it('takes back what a session before the restart did, by key', async () => {
    const { user, services, container } = await renderWithRecord(<Page />, { databaseName: await afterRestart() });
    expect(await row(/Tagged “RFC 12 accepted”/)).toHaveTextContent('today, 09:00');
    screen.getByRole('listbox', { name: 'Recent actions' }).focus();
    await user.keyboard('{ArrowDown}{Enter}');
    await user.click(await detail().findByRole('button', { name: 'Undo this' }));
    await waitFor(async () =>
      expect((await services.store.database.rows('entry').get(rfc.id))?.record.tags).toEqual([]),
    );
    expect(await row(/Tagged.*undone/)).toBeInTheDocument();
    expect(await detail().findByText('This was undone.')).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says which later edit stands in the way, and leads to it', async () => {
    const { user } = await renderWithRecord(<Page />, { databaseName: await afterRestart() });
    await user.click(await row(/Renamed/));
    expect(await detail().findByText(/It was changed again since/)).toBeVisible();
    expect(detail().getByRole('button', { name: 'Undo this' })).toBeDisabled();
    expect(detail().getByText(/since then: Tagged “RFC 12 accepted”, today, 09:00/)).toBeVisible();
    expect(detail().getByRole('link', { name: 'RFC 12 accepted' })).toHaveAttribute('href', `#/journal/${rfc.id}`);
    await user.click(detail().getByRole('button', { name: 'History of “RFC 12 accepted”' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'History' }));
    expect(within(await dialog.findByRole('list', { name: 'Versions' })).getAllByRole('button')).toHaveLength(3);
  });

  it('opens at the action that a message was about', async () => {
    const databaseName = await afterRestart();
    const services = await createTestServices({ databaseName });
    const step = await services.store.database.undo.filter(({ label }) => label.startsWith('Created')).first();
    await renderWithRecord(<Page />, { databaseName, path: `/journal/recent?action=${step?.changeId ?? ''}` });
    expect(await detail().findByRole('heading', { name: 'Created “RFC 12”' })).toBeVisible();
  });
});

describe('HistoryDialog', () => {
  it('brings back a record that is gone', async () => {
    const databaseName = await afterRestart();
    const services = await createTestServices({ databaseName });
    for (let step = 0; step < 3; step += 1) await services.store.undoLast();
    expect(await services.store.database.rows('entry').count()).toBe(0);
    useHistoryStore.getState().show('entry', rfc.id);
    const { user } = await renderWithRecord(<Page />, { databaseName });
    const dialog = within(await screen.findByRole('dialog', { name: 'History' }));
    expect(await dialog.findByText('Here it was taken out of the record.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: /(?<!Undid: )Tagged/ }));
    await user.click(dialog.getByRole('button', { name: 'Restore this version' }));
    await waitFor(async () =>
      expect((await services.store.database.rows('entry').get(rfc.id))?.record).toMatchObject({
        title: 'RFC 12 accepted',
        tags: ['x'],
      }),
    );
  });
});
