import { CANARY, jonas, mara, mine, notesOf, open, openFriday, topicsOf, week } from './friday-record.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { findRecord } from '../../../../renderer/db/stored.ts';
import { runBeforeLeave } from '../../../../renderer/hooks/use-before-leave.ts';
import { useSettings } from '../../../../renderer/hooks/use-settings.ts';
import { useToastStore } from '../../../../renderer/hooks/toast-store.ts';
import { defaultSettings } from '../../../../shared/ipc/contract/settings-contract.ts';
import { axeFindings } from '../../axe-findings.ts';

beforeEach(() => useSettings.setState({ settings: defaultSettings }));

const rows = () => within(screen.getByRole('grid', { name: 'What the week offers' })).getAllByRole('row');
const titles = () => rows().map((row) => within(row).getByRole('link').textContent);
const focusedTitle = () => document.activeElement?.querySelector('a')?.textContent;
const atWork = () => screen.findByRole('grid', { name: 'What the week offers' });
const onlyNote = async (services: Parameters<typeof notesOf>[0]) => {
  const [note, ...others] = await notesOf(services);
  expect(others).toEqual([]);
  if (!note) throw new Error('There is no note.');
  return note;
};

describe('FridayPage', () => {
  it('is done with keys alone: keep and drop, two answers, copy, sent', async () => {
    const { user, services, clipboard } = await openFriday();
    await atWork();
    expect(titles()).toEqual([
      'Cut p99 of checkout',
      `Doubts ${CANARY}`,
      `Jonas alone ${CANARY}`,
      '1:1 with Mara',
      '1:1 with Jonas',
      `Shadow ${CANARY}`,
    ]);
    expect(focusedTitle()).toBe('Cut p99 of checkout');
    await user.keyboard('yx');
    await waitFor(() => expect(focusedTitle()).toBe(`Jonas alone ${CANARY}`));
    await user.keyboard('jy');
    expect(screen.getByText('2 kept · 1 dropped · 3 not decided, they come again')).toBeVisible();

    await user.keyboard('{Enter}');
    expect(await screen.findByRole('textbox', { name: 'What changed for others?' })).toHaveFocus();
    const decided = await waitFor(() => onlyNote(services));
    expect(decided).toMatchObject({ keptIds: [`entry:${open.id}`, expect.stringMatching(/^meeting:/)], noteText: '' });
    await user.keyboard('Two teams release alone.{Tab}The round waits for a date.');
    await user.keyboard('{Control>}{Enter}{/Control}');

    await waitFor(() =>
      expect(screen.getByRole('button', { name: /^Copy “Note to Mara” as rich text/ })).toHaveFocus(),
    );
    await user.keyboard('c');
    await waitFor(() => expect(clipboard).toHaveLength(1));
    expect(clipboard[0]?.html).toContain('<h2>What changed for others</h2>\n<p>Two teams release alone.</p>');
    expect(clipboard[0]?.html).toContain('<li>Cut p99 of checkout: 840 to 310 ms</li>');
    expect(clipboard[0]?.text).toContain('- 1:1 with Mara: RFC goes to the round');

    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect((await onlyNote(services)).sentOn).toBe(services.now()));
    expect((await onlyNote(services)).agendaText).toContain('- Send the draft (I, was due 20 November 2026)');
    expect(await screen.findByText('21 to 27 November 2026 · sent today')).toBeVisible();
  });

  it('leaves the focus where it is when the first save comes in', async () => {
    const { user, services } = await openFriday();
    const grid = await atWork();
    await user.keyboard('y');
    // The window asks for what is unsaved before it closes; here it stays open.
    await runBeforeLeave();
    await waitFor(async () => expect(await notesOf(services)).toHaveLength(1));
    await waitFor(() => expect(screen.getByText(/^saved/)).toBeVisible());
    expect(screen.getByRole('grid')).toBe(grid);
    expect(focusedTitle()).toBe(mine.title);
  });

  it('works without single letters, and takes a choice back with the same key', async () => {
    useSettings.setState({ settings: { ...defaultSettings, singleKeys: false } });
    const { user } = await openFriday();
    await atWork();
    await user.keyboard('y');
    expect(screen.getByText(/^0 kept · 0 dropped/)).toBeVisible();
    await user.keyboard(' {Delete}{Home}');
    expect(screen.getByText(/^1 kept · 1 dropped/)).toBeVisible();
    await user.keyboard(' ');
    expect(screen.getByText(/^0 kept · 1 dropped/)).toBeVisible();
    expect(focusedTitle()).toBe('Cut p99 of checkout');
  });

  it('leads from every line to its source', async () => {
    await openFriday();
    await atWork();
    const places = rows().map((row) => within(row).getByRole('link').getAttribute('href'));
    expect(places[0]).toBe(`#/journal/${open.id}`);
    expect(places[3]).toMatch(/^#\/meetings\//);
    expect(places[5]).toMatch(/^#\/projects\//);
    expect(screen.getByRole('link', { name: /Look into git since 21 November 2026/ })).toHaveAttribute(
      'href',
      '#/import',
    );
  });

  it('goes on where it was left, after a restart too', async () => {
    const first = await openFriday();
    await atWork();
    await first.user.keyboard('y{Enter}');
    await first.user.type(await screen.findByRole('textbox', { name: 'What is stuck?' }), 'The round.');
    first.unmount();
    await waitFor(async () => expect((await onlyNote(first.services)).answers.stuck).toBe('The round.'));

    const { user } = await openFriday({ databaseName: first.services.databaseName, changes: [] });
    expect(await screen.findByRole('textbox', { name: 'What is stuck?' })).toHaveValue('The round.');
    await user.keyboard('{Escape}');
    await atWork();
    expect(screen.getByText(/^1 kept/)).toBeVisible();
  });

  it('keeps what is private out of note, agenda, topics and clipboard, whatever is kept', async () => {
    const { user, services, clipboard } = await openFriday();
    await atWork();
    await user.keyboard('yyyyyy');
    expect(screen.getByText('6 kept · 0 dropped')).toBeVisible();
    await user.keyboard('{Enter}');
    await user.type(await screen.findByRole('textbox', { name: 'What is stuck?' }), 'The round.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(await screen.findByRole('button', { name: 'Put into the next 1:1' }));
    await user.click(await screen.findByRole('button', { name: /^Copy “Note to Mara” as rich text/ }));
    await user.click(screen.getByRole('button', { name: /^Copy as Markdown “Note to Mara”/ }));
    await user.click(screen.getByRole('button', { name: /^Copy “Agenda of the next 1:1” as rich text/ }));
    await waitFor(() => expect(clipboard).toHaveLength(3));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect((await onlyNote(services)).sentOn).not.toBeNull());
    const note = await onlyNote(services);
    expect(note.noteText).toContain('Cut p99 of checkout');
    expect(await topicsOf(services, mara.id)).toEqual(['The round.']);
    const leaving = JSON.stringify([note.noteText, note.agendaText, clipboard, await topicsOf(services, mara.id)]);
    expect(leaving).not.toContain(CANARY);
    expect(screen.getByText('4 kept lines stay out:')).toBeVisible();
  });

  it('masks a mentee who lies in the bin', async () => {
    const mentee = { ...jonas, roles: ['mentee' as const], deletedAt: '2026-11-20T08:00:00.000Z' };
    const about = { ...open, title: 'Coached Jonas on rollouts', result: 'he ships' };
    const changes = week.map((change) => {
      if (change.op !== 'put') return change;
      const record = change.record.id === jonas.id ? mentee : change.record.id === open.id ? about : change.record;
      return { ...change, record } as typeof change;
    });
    const { user, services } = await openFriday({ changes });
    await atWork();
    await user.keyboard('y{Enter}{Control>}{Enter}{/Control}');
    await waitFor(async () => expect((await onlyNote(services)).noteText).toContain('on rollouts'));
    expect((await onlyNote(services)).noteText).not.toContain('Jonas');
  });

  it('lets the manager read a kept line when told so, and the note follows while nobody has edited it', async () => {
    const { user, services } = await openFriday();
    await atWork();
    await user.keyboard('jy{Enter}{Control>}{Enter}{/Control}');
    await user.click(await screen.findByRole('button', { name: `Let Mara read “${mine.title}”` }));
    await waitFor(async () =>
      expect((await findRecord(services.store.database, 'entry', mine.id))?.record.audience).toEqual({
        kind: 'people',
        personIds: [mara.id],
      }),
    );
    await waitFor(() => expect(screen.queryByText('One kept line stays out:')).toBeNull());
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect((await onlyNote(services)).noteText).toContain(mine.title));
  });

  it('puts topics into the inbox of the person, once, in one action that can be taken back', async () => {
    const { user, services } = await openFriday();
    await atWork();
    await user.keyboard('{Enter}');
    await user.type(await screen.findByRole('textbox', { name: 'What is stuck?' }), 'The round waits.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    // Twice, quicker than the screen can follow.
    const put = await screen.findByRole('button', { name: 'Put into the next 1:1' });
    await user.dblClick(put);
    await waitFor(async () => expect(await topicsOf(services, mara.id)).toEqual(['The round waits.']));
    expect(await screen.findByRole('button', { name: 'All topics wait in the next 1:1' })).toBeDisabled();
    const toast = useToastStore.getState().toasts.at(-1);
    expect(toast?.text).toBe('Put one topic into the next 1:1 with Mara');
    await services.store.undo(toast?.undoId ?? '');
    expect(await topicsOf(services, mara.id)).toEqual([]);
  });

  it('writes the agenda anew for another person, from what that person may read', async () => {
    const { user, services } = await openFriday();
    await atWork();
    await user.keyboard('yyyyyy{Enter}{Control>}{Enter}{/Control}');
    await user.click(await screen.findByRole('combobox', { name: 'With' }));
    await user.click(await screen.findByRole('option', { name: 'Jonas' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect((await onlyNote(services)).agendaPersonId).toBe(jonas.id));
    const { agendaText } = await onlyNote(services);
    expect(agendaText).toContain('# 1:1 with Jonas');
    expect(agendaText).toContain('Jonas alone');
    expect(agendaText).not.toMatch(/Mara|Doubts|Shadow|Send the draft/);
  });

  it('has no findings in any of its steps', async () => {
    const { user, container } = await openFriday();
    await atWork();
    expect(await axeFindings(container)).toEqual([]);
    await user.keyboard('y{Enter}');
    await screen.findByRole('textbox', { name: 'What is stuck?' });
    expect(await axeFindings(container)).toEqual([]);
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByRole('button', { name: /^Copy “Note to Mara” as rich text/ });
    expect(await axeFindings(container)).toEqual([]);
  });

  it('makes a note of two answers where the record holds nothing', async () => {
    const { user, clipboard } = await openFriday({ changes: [] });
    expect(await screen.findByText(/The record holds nothing of these days/)).toBeVisible();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.type(await screen.findByRole('textbox', { name: 'What changed for others?' }), 'A lot.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(await screen.findByRole('button', { name: /^Copy as Markdown “Note to my manager”/ }));
    await waitFor(() => expect(clipboard[0]?.text).toContain('A lot.'));
    expect(screen.getByText(/The record names no manager/)).toBeVisible();
  });
});
