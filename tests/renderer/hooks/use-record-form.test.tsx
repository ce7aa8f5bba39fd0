import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { runBeforeLeave } from '../../../renderer/hooks/use-before-leave.ts';
import { everyRevision } from '../db/every-revision.ts';
import { now, entry, stored, open, saved, save, commitElsewhere, elsewhere, slowJournal } from './open-form.tsx';

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
});
