import { createTestServices } from '../render-with-record.tsx';
import type { RecordOptions } from '../render-with-record.tsx';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { JournalPort } from '../../../renderer/db/journal-port.ts';
import { findRecord } from '../../../renderer/db/stored.ts';
import type { Services } from '../../../renderer/hooks/services.ts';
import { ServicesContext } from '../../../renderer/hooks/services.ts';
import { runBeforeLeave } from '../../../renderer/hooks/use-before-leave.ts';
import type { RecordForm } from '../../../renderer/hooks/use-record-form.ts';
import { useRecordForm } from '../../../renderer/hooks/use-record-form.ts';
import type { Change } from '../../../shared/change/change-set.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import { createEntry } from '../../../shared/record/new-record.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import { everyRevision } from '../db/every-revision.ts';

const now = '2026-11-24T08:00:00.000Z';
const entry: Entry = {
  ...createEntry({ title: 'Queue', occurredOn: '2026-11-20' }, { id: '0192a000-0000-7000-8000-000000000001', now }),
  text: 'As it was',
  tags: ['infra', 'cost'],
};
const stored: Change[] = [{ op: 'put', kind: 'entry', record: entry, baseRev: 0 }];

/** A form over a real record, and what one may ask of it. */
async function open(options: RecordOptions & { blank?: Entry } = {}) {
  const services = await createTestServices(options);
  return { services, ...(await openForm(services, options.blank ?? null)) };
}

async function openForm(services: Services, blank: Entry | null) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ServicesContext.Provider value={services}>{children}</ServicesContext.Provider>
  );
  const seen: string[] = [];
  const view = renderHook(
    () => {
      const current = useRecordForm('entry', entry.id, blank);
      if (current && current.value.text !== seen.at(-1)) seen.push(current.value.text);
      return current;
    },
    { wrapper },
  );
  await waitFor(() => expect(view.result.current).not.toBeNull());
  const form = (): RecordForm<'entry'> => view.result.current!;
  return { ...view, form, seen, type: (fields: Partial<Entry>) => act(() => form().change(fields)) };
}

const saved = async ({ store }: Services) => (await findRecord(store.database, 'entry', entry.id))!;
const save = (form: () => RecordForm<'entry'>) => act(() => form().save());
/** As another window or an import would: past the form. */
const commitElsewhere = async (services: Services, rev: number, fields: Partial<Entry>) => {
  const put: Change = { op: 'put', kind: 'entry', record: { ...entry, ...fields }, baseRev: rev };
  const { store, newId } = services;
  const result = await store.commit({ id: newId(), at: now, label: 'Elsewhere', session: null, changes: [put] });
  expect(result.ok).toBe(true);
};
const elsewhere = (...change: Parameters<typeof commitElsewhere>) => act(() => commitElsewhere(...change));

/** A journal that can refuse, and that can hold a batch back until it is told to let it go. */
function slowJournal() {
  let sequence = 0;
  let letGo: () => void = () => undefined;
  const journal = {
    refuses: false,
    holds: false,
    holding: false,
    letGo: () => letGo(),
    append: async () => {
      if (journal.holds) {
        journal.holding = true;
        await new Promise<void>((resolve) => (letGo = resolve));
        journal.holding = false;
      }
      if (journal.refuses) return failed('not-saved', 'Not saved: the disk is full.');
      sequence += 1;
      return ok({ sequence });
    },
    readAfter: () => Promise.resolve(ok([])),
    head: () => Promise.resolve(ok({ sequence })),
  };
  return journal satisfies JournalPort;
}

describe('useRecordForm', () => {
  it('saves what was typed in one revision a visit, with a label for the change', async () => {
    const { form, type, services } = await open({ changes: stored });
    expect(form().state).toEqual({ is: 'untouched' });
    type({ title: 'Queue rewritten' });
    expect(form().value.title).toBe('Queue rewritten');
    await save(form);
    type({ text: 'As it is' });
    await save(form);
    expect(form().state).toEqual({ is: 'saved', at: now });
    expect((await saved(services)).record).toMatchObject({ title: 'Queue rewritten', text: 'As it is' });
    expect(await services.drafts.drafts.count()).toBe(0);
    const { database } = services.store;
    expect((await database.undo.orderBy('[undone+sequence]').toArray()).map(({ label }) => label)).toEqual([
      'Test data',
      'Changed “Queue rewritten”',
      'Changed “Queue rewritten”',
    ]);
    expect(await everyRevision(database)).toHaveLength(2);
  });

  it('saves after three idle seconds, before the window closes and on leaving the record', async () => {
    const { form, type, services, unmount } = await open({ changes: stored });
    type({ title: 'Idle' });
    await waitFor(async () => expect((await saved(services)).record.title).toBe('Idle'));
    type({ title: 'Closing' });
    await act(() => runBeforeLeave());
    expect((await saved(services)).record.title).toBe('Closing');
    type({ title: 'Left' });
    unmount();
    await waitFor(async () => expect((await saved(services)).record.title).toBe('Left'));
    expect(form().value.title).toBe('Left');
  });

  it('begins a record once it is valid, and moves the draft from "new" to its own', async () => {
    const journal = slowJournal();
    const { form, type, services } = await open({ blank: { ...entry, title: '', text: '', tags: [] }, journal });
    const draftKeys = () => services.drafts.drafts.toCollection().primaryKeys();
    type({ text: 'First words' });
    await save(form);
    expect(form().state).toEqual({ is: 'kept' });
    expect(form().errors).toEqual({ title: 'Give the entry a title.' });
    expect(await draftKeys()).toEqual(['entry:new']);
    type({ title: 'Named' });
    expect(form().errors).toEqual({});
    journal.holds = true;
    const creating = form().save();
    await waitFor(() => expect(journal.holding).toBe(true));
    type({ text: 'More words' });
    await act(async () => {
      journal.holds = false;
      journal.letGo();
      await creating;
    });
    await waitFor(() => expect(form().stored?.rev).toBe(1));
    expect((await services.store.database.undo.toArray()).map(({ label }) => label)).toEqual(['Created “Named”']);
    await waitFor(async () => expect(await draftKeys()).toEqual([`entry:${entry.id}`]));
    expect(form().value).toMatchObject({ title: 'Named', text: 'More words' });
    await save(form);
    expect(await draftKeys()).toEqual([]);
  });

  it('shows a change from elsewhere in all fields but those that were typed in, lists whole', async () => {
    const { form, type, services } = await open({ changes: stored });
    type({ tags: ['infra', 'latency'] });
    await elsewhere(services, 1, { text: 'Changed elsewhere', tags: ['x', 'y', 'z'] });
    await waitFor(() => expect(form().value.text).toBe('Changed elsewhere'));
    expect(form().value.tags).toEqual(['infra', 'latency']);
    await save(form);
    expect((await saved(services)).record).toMatchObject({ text: 'Changed elsewhere', tags: ['infra', 'latency'] });
    await act(() => services.store.undoLast());
    await waitFor(() => expect(form().value.tags).toEqual(['x', 'y', 'z']));
    expect(form().value.text).toBe('Changed elsewhere');
  });

  it('does not write over a change that it has not seen', async () => {
    const { form, type, services } = await open({ changes: stored });
    type({ title: 'Mine' });
    await act(async () => {
      const theirs = commitElsewhere(services, 1, { text: 'Theirs' });
      await Promise.all([theirs, theirs.then(() => form().save())]);
    });
    expect((await saved(services)).record).toMatchObject({ title: 'Mine', text: 'Theirs' });
  });

  it('keeps what is typed while a save is on its way, also when it is typed back', async () => {
    const journal = slowJournal();
    const { form, type, services } = await open({ changes: stored, journal });
    type({ title: 'One', text: 'One' });
    journal.holds = true;
    const first = form().save();
    await waitFor(() => expect(journal.holding).toBe(true));
    type({ title: 'Queue', text: 'Two' });
    await act(async () => {
      journal.holds = false;
      journal.letGo();
      await first;
    });
    await waitFor(() => expect(form().stored?.rev).toBe(2));
    expect(form().value).toMatchObject({ title: 'Queue', text: 'Two' });
    expect((await saved(services)).record).toMatchObject({ title: 'One', text: 'One' });
    await save(form);
    expect((await saved(services)).record).toMatchObject({ title: 'Queue', text: 'Two' });
    expect(form().value).toMatchObject({ title: 'Queue', text: 'Two' });
  });

  it('never shows again what was there before the last save', async () => {
    const journal = slowJournal();
    const { form, type, seen } = await open({ changes: stored, journal });
    journal.holds = true;
    type({ title: 'One' });
    const first = form().save();
    await waitFor(() => expect(journal.holding).toBe(true));
    type({ text: 'Two' });
    const second = form().save();
    await act(async () => {
      journal.letGo();
      await first;
    });
    await waitFor(() => expect(form().stored?.rev).toBe(2));
    await waitFor(() => expect(journal.holding).toBe(true));
    await act(async () => {
      journal.holds = false;
      journal.letGo();
      await second;
    });
    await waitFor(() => expect(form().stored?.rev).toBe(3));
    expect(seen).toEqual(['As it was', 'Two']);
  });

  it('shows an empty form when the record that was begun here is taken back', async () => {
    const { form, type, services } = await open({ blank: { ...entry, title: '', text: '' } });
    type({ title: 'Begun' });
    await save(form);
    await waitFor(() => expect(form().stored?.rev).toBe(1));
    await act(() => services.store.undoLast());
    await waitFor(() => expect(form().stored).toBeNull());
    await waitFor(() => expect(form().value.title).toBe(''));
    type({ title: 'Begun again' });
    await save(form);
    await elsewhere(services, (await saved(services)).rev, { title: 'Changed elsewhere' });
    await waitFor(() => expect(form().value.title).toBe('Changed elsewhere'));
  });

  it('keeps as a draft what is not valid, says why by field, and takes it up again once', async () => {
    const first = await open({ changes: stored });
    first.type({ title: '', occurredUntil: '2026-11-01' });
    await save(first.form);
    expect(first.form().state).toEqual({ is: 'kept' });
    expect(first.form().errors).toEqual({
      title: 'Give the entry a title.',
      occurredUntil: 'The last day lies before the first.',
    });
    first.unmount();
    await waitFor(async () => expect(await first.services.drafts.drafts.count()).toBe(1));

    const { form, type } = await openForm(first.services, null);
    await waitFor(() => expect(form().resumed).toBe(true));
    expect(form().state).toEqual({ is: 'kept' });
    expect(form().value).toMatchObject({ title: '', occurredUntil: '2026-11-01', text: 'As it was' });
    await save(form);
    type({ title: 'Again' });
    expect(form().errors).toEqual({ occurredUntil: 'The last day lies before the first.' });
    type({ occurredUntil: null });
    await save(form);
    expect(form()).toMatchObject({ resumed: false, errors: {}, state: { is: 'saved' } });
    await elsewhere(first.services, 2, { title: 'Elsewhere' });
    await waitFor(() => expect(form().value.title).toBe('Elsewhere'));
    expect(form().resumed).toBe(false);
  });

  it('says words by path for a part of a list until it is touched, whatever else changes', async () => {
    const { form, type, services } = await open({ changes: stored });
    type({ tags: ['fine', 'x'.repeat(5_000)] });
    await save(form);
    await elsewhere(services, 1, { text: 'Elsewhere' });
    await waitFor(() => expect(form().value.text).toBe('Elsewhere'));
    expect(Object.keys(form().errors)).toEqual(['tags.1']);
    type({ tags: ['fine'] });
    expect(form().errors).toEqual({});
  });

  it('goes back to what is saved and forgets the draft', async () => {
    const { form, type, services } = await open({ changes: stored });
    type({ title: '', tags: [] });
    await save(form);
    await act(() => form().discard());
    expect(form()).toMatchObject({ value: entry, errors: {}, state: { is: 'untouched' }, resumed: false });
    expect(await services.drafts.drafts.count()).toBe(0);
    expect((await saved(services)).rev).toBe(1);
    type({ title: 'After' });
    await save(form);
    expect((await saved(services)).record).toMatchObject({ title: 'After', tags: entry.tags });
  });

  it('has nothing to save once it is typed back', async () => {
    const { form, type, services } = await open({ changes: stored });
    type({ title: '' });
    await save(form);
    type({ title: 'Queue' });
    await save(form);
    expect(form()).toMatchObject({ errors: {}, state: { is: 'untouched' } });
    expect((await saved(services)).rev).toBe(1);
    expect(await services.drafts.drafts.count()).toBe(0);
  });

  it('says "not saved" when the disk refuses, keeps the text and its draft, and saves with the next try', async () => {
    const journal = slowJournal();
    const { form, type, services } = await open({ changes: stored, journal });
    journal.refuses = true;
    type({ title: 'Refused' });
    await save(form);
    expect(form()).toMatchObject({ state: { is: 'not saved' }, value: { title: 'Refused' } });
    expect((await services.drafts.drafts.toArray()).map(({ value }) => value)).toEqual([{ title: 'Refused' }]);
    journal.refuses = false;
    await save(form);
    expect(form().state).toMatchObject({ is: 'saved' });
    expect((await saved(services)).record.title).toBe('Refused');
  });
});
