import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { entry, stored, open, openForm, saved, save, elsewhere, slowJournal } from './open-form.tsx';

describe('useRecordForm', () => {
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
