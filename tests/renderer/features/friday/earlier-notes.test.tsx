import { openFriday, mara, notesOf, week } from './friday-record.tsx';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useToastStore } from '../../../../renderer/hooks/toast-store.ts';
import { useSettings } from '../../../../renderer/hooks/use-settings.ts';
import type { Change } from '../../../../shared/change/change-set.ts';
import { defaultSettings } from '../../../../shared/ipc/contract/settings-contract.ts';
import { createWeeklyNote } from '../../../../shared/weekly/weekly-note.ts';
import { axeFindings } from '../../axe-findings.ts';

beforeEach(() => useSettings.setState({ settings: defaultSettings }));

const idOf = (last: number): string => `6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f6f${String(last).padStart(2, '0')}`;
const noteOf = (id: number, from: string, to: string, fields: object) =>
  createWeeklyNote({ from, to }, fields, { id: idOf(id), now: `${to}T14:00:00.000Z` });
const sent = noteOf(1, '2026-11-06', '2026-11-13', {
  noteText: '# Week of 6 to 13 November 2026\n\n## Done\n\n- The queue moved\n',
  agendaText: '# 1:1 with Mara\n',
  agendaPersonId: mara.id,
  sentOn: '2026-11-13T15:00:00.000Z',
});
const older = noteOf(2, '2026-10-30', '2026-11-06', { noteText: '- An older one\n' });
const put = (record: object): Change => ({ op: 'put', kind: 'note', record, baseRev: 0 }) as Change;
const changes = [...week, put(older), put(sent)];

describe('earlier notes', () => {
  it('are listed, the newest first, and opened by key', async () => {
    const { user, container } = await openFriday({ changes, path: '/friday/notes' });
    const list = await screen.findByRole('listbox', { name: 'Notes' });
    expect(list).toHaveFocus();
    expect(
      within(list)
        .getAllByRole('option')
        .map((row) => row.textContent),
    ).toEqual(['6 to 13 November 2026The queue movedsent 13 Nov', '30 October to 6 November 2026An older one']);
    expect(await axeFindings(container)).toEqual([]);
    await user.keyboard('j{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: '30 October to 6 November 2026' })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('listbox', { name: 'Notes' })).toBeVisible();
  });

  it('are copied again as they were, with the words that were sent', async () => {
    const { user, clipboard, container, services } = await openFriday({ changes, path: `/friday/${sent.id}` });
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /^Copy “Note to my manager” as rich text/ })).toHaveFocus(),
    );
    await user.keyboard('c');
    await user.click(screen.getByRole('button', { name: /^Copy as Markdown “Agenda for Mara”/ }));
    await waitFor(() => expect(clipboard).toHaveLength(2));
    expect(clipboard.map(({ text }) => text)).toEqual([sent.noteText, sent.agendaText]);
    expect(screen.getByText('sent 13 Nov')).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
    expect((await notesOf(services)).find(({ id }) => id === sent.id)).toEqual(sent);
  });

  it('go to the bin by key, and come back from it', async () => {
    const { user, services } = await openFriday({ changes, path: '/friday/notes' });
    (await screen.findByRole('listbox', { name: 'Notes' })).focus();
    await user.keyboard('j{Delete}');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    await services.store.undo(useToastStore.getState().toasts.at(-1)?.undoId ?? '');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
  });

  it('say so when there are none yet, and when one is not here', async () => {
    const { unmount } = await openFriday({ path: '/friday/notes' });
    expect(await screen.findByText(/No notes yet/)).toBeVisible();
    unmount();
    await openFriday({ path: `/friday/${idOf(99)}` });
    expect(await screen.findByText('This note is not here.')).toBeVisible();
  });

  it('leave no day out: the next review begins with the day on which the last one ended', async () => {
    await openFriday({ changes });
    expect(await screen.findByText('13 to 27 November 2026')).toBeVisible();
    expect(screen.getByRole('link', { name: /Earlier notes \(2\)/ })).toHaveAttribute('href', '#/friday/notes');
  });
});

describe('a note that was edited', () => {
  it('keeps every word when the decisions change afterwards, and one that was not follows them', async () => {
    const written = noteOf(3, '2026-11-20', '2026-11-27', { noteText: 'My own words.\n' });
    const { user, services } = await openFriday({ changes: [...week, put(written)] });
    await user.click(await screen.findByRole('radio', { name: 'Keep or drop' }));
    const grid = await screen.findByRole('grid');
    fireEvent.focus(within(grid).getAllByRole('row')[0] ?? grid);
    await user.keyboard('y{Enter}{Control>}{Enter}{/Control}');
    await screen.findByRole('button', { name: /^Copy “Agenda of the next 1:1” as rich text/ });
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect((await notesOf(services))[0]?.sentOn).not.toBeNull());
    const [note] = await notesOf(services);
    expect(note?.noteText).toBe('My own words.\n');
    expect(note?.agendaText).toContain('Cut p99 of checkout');
  });
});
