import { randomUUID } from 'node:crypto';
import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { HistoryDialog } from '../../../../renderer/features/history/history-dialog.tsx';
import { BinPage } from '../../../../renderer/features/journal/bin-page.tsx';
import { JournalPage } from '../../../../renderer/features/journal/journal-page.tsx';
import { useHistoryStore } from '../../../../renderer/hooks/history-store.ts';
import type { Change } from '../../../../shared/change/change-set.ts';
import type { Entry } from '../../../../shared/record/entry.ts';
import { createEntry, createProject } from '../../../../shared/record/new-record.ts';
import { createTestServices, renderWithRecord } from '../../render-with-record.tsx';
import { everyRevision } from '../../db/every-revision.ts';

const now = '2026-11-24T08:00:00.000Z';
const birth = () => ({ id: randomUUID(), now });
const checkout = createProject({ name: 'Checkout', from: '2026-01-01' }, birth());
const p99 = createEntry(
  {
    title: 'Cut p99 of checkout',
    occurredOn: '2026-11-23',
    projectId: checkout.id,
    myRole: 'Led it',
    text: 'Long story',
  },
  birth(),
);
const rfc = createEntry({ title: 'RFC 12 accepted', occurredOn: '2026-11-20', kind: 'decision', open: true }, birth());
const old = createEntry({ title: 'Paired with Ana', occurredOn: '2026-10-02', kind: 'mentoring' }, birth());
const put = (record: Entry): Change => ({ op: 'put', kind: 'entry', record, baseRev: 0 });
const changes: Change[] = [{ op: 'put', kind: 'project', record: checkout, baseRev: 0 }, put(p99), put(rfc), put(old)];

/** What the app floats over the screen when one of them asks for a history. */
function History() {
  const { shown, close } = useHistoryStore();
  return shown && <HistoryDialog {...shown} onClose={close} />;
}

async function open(path = '/journal', options: { databaseName?: string } = {}) {
  const screens = (
    <>
      <Routes>
        <Route path="/journal/bin" element={<BinPage />} />
        <Route path="/journal/:entryId?" element={<JournalPage />} />
      </Routes>
      <History />
    </>
  );
  const view = await renderWithRecord(screens, options.databaseName ? { path, ...options } : { path, changes });
  const entry = async (id: string) => (await view.services.store.database.rows('entry').get(id))?.record;
  const titles = () => screen.queryAllByRole('option').map((row) => row.textContent);
  return { ...view, entry, titles };
}
const detail = () => within(screen.getByRole('region', { name: 'Entry' }));

describe('JournalPage', () => {
  it('lists entries by month, newest first, and opens one by keys', async () => {
    const { user, titles } = await open();
    await waitFor(() => expect(titles()).toHaveLength(3));
    expect(titles()[0]).toContain('Cut p99 of checkout');
    expect(titles()[0]).toContain('Checkout');
    expect(screen.getByText('November 2026')).toBeInTheDocument();
    expect(screen.getByText('October 2026')).toBeInTheDocument();
    await user.keyboard('j');
    await detail().findByDisplayValue('Cut p99 of checkout');
    await user.keyboard('j');
    expect(await detail().findByDisplayValue('RFC 12 accepted')).toBeInTheDocument();
    await user.keyboard('k');
    expect(await detail().findByDisplayValue('Cut p99 of checkout')).toBeInTheDocument();
  });

  it('narrows by the address and by search, and says when nothing fits', async () => {
    const { user, titles } = await open('/journal?kind=decision');
    await waitFor(() => expect(titles()).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Remove filter: decision' }));
    await waitFor(() => expect(titles()).toHaveLength(3));
    await user.keyboard('/');
    await user.keyboard('story');
    await waitFor(() => expect(titles()).toHaveLength(1));
    await user.keyboard('zzz');
    expect(await screen.findByText('No entry fits this filter.')).toBeVisible();
  });

  it('saves a field when it is left, with no more than one revision a visit', async () => {
    const { user, entry, services } = await open(`/journal/${rfc.id}`);
    const title = await detail().findByRole('textbox', { name: 'Title' });
    await user.clear(title);
    await user.type(title, 'RFC 12 adopted');
    await user.tab();
    await waitFor(async () => expect(await entry(rfc.id)).toMatchObject({ title: 'RFC 12 adopted' }));
    await user.type(title, ' twice');
    await user.tab();
    await waitFor(async () => expect(await entry(rfc.id)).toMatchObject({ title: 'RFC 12 adopted twice' }));
    expect(
      (await everyRevision(services.store.database)).filter(({ subject }) => subject === `entry:${rfc.id}`),
    ).toHaveLength(2);
    expect(detail().getByText(/^saved \d\d:\d\d$/)).toBeVisible();
  });

  it('keeps what is not valid as a draft with words, and resumes it', async () => {
    const first = await open(`/journal/${rfc.id}`);
    const title = await detail().findByRole('textbox', { name: 'Title' });
    await first.user.clear(title);
    await first.user.tab();
    expect(await detail().findByText('Give the entry a title.')).toBeVisible();
    expect(detail().getByText('draft kept')).toBeVisible();
    expect(await first.entry(rfc.id)).toMatchObject({ title: 'RFC 12 accepted' });
    await waitFor(async () => expect(await first.services.drafts.drafts.count()).toBe(1));
    first.unmount();
    const again = await open(`/journal/${rfc.id}`, { databaseName: first.services.databaseName });
    expect(await detail().findByText(/^Resumed/)).toBeVisible();
    await again.user.click(detail().getByRole('button', { name: 'Discard' }));
    expect(await detail().findByDisplayValue('RFC 12 accepted')).toBeVisible();
  });

  it('N writes a new entry that exists once it has a title', async () => {
    const { user, services, titles } = await open();
    await waitFor(() => expect(titles()).toHaveLength(3));
    await user.keyboard('n');
    await waitFor(() => expect(detail().getByRole('textbox', { name: 'Title' })).toHaveFocus());
    expect(await services.store.database.rows('entry').count()).toBe(3);
    await user.keyboard('Fresh thing');
    await user.tab();
    await waitFor(() => expect(titles()[0]).toContain('Fresh thing'));
  });

  it('offers to resume a new entry that was begun and has no title yet', async () => {
    const { user } = await open();
    await screen.findAllByRole('option');
    await user.keyboard('n');
    await user.type(await detail().findByRole('textbox', { name: 'My role' }), 'Led it');
    await user.tab();
    expect(await detail().findByText('Give the entry a title.')).toBeVisible();
    await user.keyboard('{Escape}');
    await user.click(screen.getAllByRole('option')[0]!);
    await user.click(await screen.findByRole('button', { name: 'Resume the entry you began' }));
    expect(await detail().findByText(/^Resumed/)).toBeVisible();
    expect(detail().getByRole('textbox', { name: 'My role' })).toHaveValue('Led it');
  });

  it('links evidence by two keys, shows its strength, and takes it back', async () => {
    const { user, services } = await open(`/journal/${p99.id}`);
    await detail().findByDisplayValue('Cut p99 of checkout');
    await user.keyboard('e');
    await screen.findByRole('listbox', { name: 'Criteria and markers' });
    await user.keyboard('e');
    const evidence = async () => (await services.store.database.rows('evidence').toArray()).map((row) => row.record);
    await waitFor(async () =>
      expect(await evidence()).toMatchObject([{ entryId: p99.id, markerId: 'decision-adopted', deletedAt: null }]),
    );
    const item = await detail().findByRole('button', { name: /^Architectural stewardship.*thin$/ });
    await user.click(item);
    expect(detail().getByText('Own role: Led it.')).toBeVisible();
    await user.click(detail().getByRole('button', { name: 'Unlink from Architectural stewardship' }));
    expect(await detail().findByText(/^Not linked yet/)).toBeVisible();
    await services.store.undoLast();
    expect(await detail().findByRole('button', { name: /^Architectural stewardship/ })).toBeVisible();
  });

  it('adds dated notes that stay in order', async () => {
    const { user, entry } = await open(`/journal/${rfc.id}`);
    await user.type(await detail().findByRole('textbox', { name: 'Add what happened since' }), 'Two teams adopted it');
    await user.click(detail().getByRole('button', { name: /^Add/ }));
    await waitFor(async () =>
      expect((await entry(rfc.id))?.additions).toMatchObject([
        { text: 'Two teams adopted it', occurredOn: '2026-11-24' },
      ]),
    );
    expect(await detail().findByText('Two teams adopted it')).toBeVisible();
  });

  it('moves several to the bin as one action that one undo takes back', async () => {
    const { user, titles, services } = await open();
    await waitFor(() => expect(titles()).toHaveLength(3));
    screen.getByRole('listbox', { name: 'Journal' }).focus();
    const current = () => screen.getAllByRole('option').findIndex((row) => row.getAttribute('aria-current') === 'true');
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(current()).toBe(0));
    await user.keyboard(' {ArrowDown}');
    await waitFor(() => expect(current()).toBe(1));
    await user.keyboard(' ');
    expect(await screen.findByText('2 selected')).toBeVisible();
    await user.keyboard('{Delete}');
    await waitFor(() => expect(titles()).toHaveLength(1));
    await services.store.undoLast();
    await waitFor(() => expect(titles()).toHaveLength(3));
  });

  it('shows what a version changed and restores it', async () => {
    const { user, services, entry } = await open(`/journal/${rfc.id}`);
    await services.store.commit({
      id: randomUUID(),
      at: now,
      label: 'Changed',
      session: null,
      changes: [{ op: 'put', kind: 'entry', record: { ...rfc, title: 'Renamed', scope: 'company' }, baseRev: 1 }],
    });
    await user.click(await detail().findByRole('button', { name: 'History of this entry' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'History' }));
    const versions = await dialog.findByRole('list', { name: 'Versions' });
    expect(within(versions).getAllByRole('button')).toHaveLength(2);
    expect(dialog.getByText('RFC 12 accepted', { selector: 'del' })).toBeVisible();
    await user.click(within(versions).getAllByRole('button')[1]!);
    await user.click(dialog.getByRole('button', { name: 'Restore this version' }));
    await waitFor(async () => expect(await entry(rfc.id)).toMatchObject({ title: 'RFC 12 accepted', scope: null }));
  });

  it('restores from the bin', async () => {
    const services = await createTestServices({ changes: [put({ ...old, deletedAt: now })] });
    const { user, entry } = await open('/journal/bin', { databaseName: services.databaseName });
    expect(await screen.findByText('entry · deleted today · 30 days left')).toBeVisible();
    screen.getByRole('listbox', { name: 'Deleted' }).focus();
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(async () => expect(await entry(old.id)).toMatchObject({ deletedAt: null }));
    expect(await screen.findByText('The bin is empty.')).toBeVisible();
  });

  it('deletes for good after a question that says until when snapshots hold it', async () => {
    const services = await createTestServices({ changes: [put({ ...old, deletedAt: now })] });
    const { user } = await open('/journal/bin', { databaseName: services.databaseName });
    await user.click(await screen.findByRole('option', { name: /Paired with Ana/ }));
    await user.keyboard('{Delete}');
    const question = within(await screen.findByRole('alertdialog', { name: 'Delete “Paired with Ana” for good?' }));
    expect(question.getByText(/This cannot be undone/)).toBeVisible();
    await waitFor(() => expect(question.getByRole('button', { name: 'Cancel' })).toHaveFocus());
    await user.click(question.getByRole('button', { name: 'Delete for good' }));
    expect(await screen.findByText('The bin is empty.')).toBeVisible();
    expect(await everyRevision(services.store.database)).toHaveLength(0);
    expect(await services.store.database.undo.count()).toBe(0);
    expect(await services.store.undoLast()).toBeNull();
  });

  it('shows what an undo took out, and brings it back', async () => {
    const services = await createTestServices({ changes: [put(old)] });
    await services.store.undoLast();
    const { user, entry } = await open('/journal/bin', { databaseName: services.databaseName });
    expect(await screen.findByText(/^entry · taken out/)).toBeVisible();
    await user.click(screen.getByRole('option', { name: /Paired with Ana/ }));
    await user.click(screen.getByRole('button', { name: /^Restore/ }));
    await waitFor(async () => expect(await entry(old.id)).toMatchObject({ title: 'Paired with Ana', deletedAt: null }));
  });
});
