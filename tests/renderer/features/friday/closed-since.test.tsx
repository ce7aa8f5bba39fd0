import { jonas, mara, notesOf, open, openFriday, topicsOf, week } from './friday-record.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { findRecord } from '../../../../renderer/db/stored.ts';
import type { Services } from '../../../../renderer/hooks/services.ts';
import { useSettings } from '../../../../renderer/hooks/use-settings.ts';
import type { Change } from '../../../../shared/change/change-set.ts';
import { defaultSettings } from '../../../../shared/ipc/contract/settings-contract.ts';
import type { Audience } from '../../../../shared/record/audience.ts';
import { createPosition } from '../../../../shared/record/new-record.ts';
import { createWeeklyNote } from '../../../../shared/weekly/weekly-note.ts';
import { axeFindings } from '../../axe-findings.ts';

beforeEach(() => useSettings.setState({ settings: defaultSettings }));

const id = '6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f7f01';
const edited = '# Week\n\n## Done\n\n- Cut p99 of checkout, at last\n- My own words\n';
const noteOf = (fields: object, from = '2026-11-21', to = '2026-11-27') => {
  const texts = { keptIds: [`entry:${open.id}`], noteText: edited, ...fields };
  return createWeeklyNote({ from, to }, texts, { id, now: `${to}T14:00:00.000Z` });
};
const put = (kind: Change['kind'], record: object, baseRev = 0): Change =>
  ({ op: 'put', kind, record, baseRev }) as Change;
const commit = async ({ store, newId, now }: Services, change: Change) =>
  store.commit({ id: newId(), at: now(), label: 'Changed', session: null, changes: [change] });
const close = async (services: Services, audience: Audience = { kind: 'me' }) => {
  const stored = await findRecord(services.store.database, 'entry', open.id);
  await commit(services, put('entry', { ...open, audience }, stored?.rev));
};
const copyNote = () => screen.findByRole('button', { name: /^Copy “Note to Mara” as rich text/ });
const atSend = async (fields: object, audience: Audience = { kind: 'me' }) => {
  const changes = [...week, put('note', noteOf(fields))];
  const view = await openFriday({ changes, path: '/friday?step=send' });
  await close(view.services, audience);
  return view;
};
const stopped = () => screen.findByRole('dialog', { name: 'Not copied: Mara may not read all of it' });

describe('a line that was closed since', () => {
  it('leaves a text that nobody edited, also after leaving the screen', async () => {
    const first = await openFriday();
    await screen.findByRole('grid');
    await first.user.keyboard('y{Enter}{Control>}{Enter}{/Control}');
    await waitFor(async () => expect((await notesOf(first.services))[0]?.noteText).toContain(open.title));
    first.unmount();
    await close(first.services);
    const { databaseName } = first.services;
    const { user, clipboard } = await openFriday({ databaseName, changes: [], path: '/friday?step=send' });
    await user.click(await copyNote());
    await waitFor(() => expect(clipboard).toHaveLength(1));
    expect(JSON.stringify(clipboard)).not.toContain(open.title);
  });

  it('stops the copy of an edited text, and one key takes it out and nothing else', async () => {
    const { user, clipboard, services } = await atSend({});
    expect(await screen.findByText('Still in your text, and not for Mara:')).toBeVisible();
    (await copyNote()).focus();
    await user.keyboard('c');
    const dialog = await stopped();
    expect(within(dialog).getByText('- Cut p99 of checkout, at last')).toBeVisible();
    expect(await axeFindings(document.body)).toEqual([]);
    await waitFor(() => expect(within(dialog).getByRole('button', { name: /^Take it out/ })).toHaveFocus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(clipboard).toEqual([]);
    await user.click(await copyNote());
    await waitFor(() => expect(clipboard).toHaveLength(1));
    expect(clipboard[0]?.text).toBe('# Week\n\n## Done\n\n- My own words\n');
    await waitFor(async () => expect((await notesOf(services))[0]?.noteText).not.toContain('p99'));
    await user.click(screen.getByRole('button', { name: 'Put back' }));
    await waitFor(async () => expect((await notesOf(services))[0]?.noteText).toBe(edited));
  });

  it('may still be copied, but only when asked and told so', async () => {
    const { user, clipboard } = await atSend({}, { kind: 'people', personIds: [jonas.id] });
    await screen.findByText('Still in your text, and not for Mara:');
    await user.click(screen.getByRole('button', { name: /^Copy as Markdown “Note to Mara”/ }));
    await user.click(within(await stopped()).getByRole('button', { name: 'Copy as it is' }));
    await waitFor(() => expect(clipboard.map(({ text }) => text)).toEqual([edited]));
  });

  it('does not slip into the next 1:1 as a topic', async () => {
    const agendaText = '## To talk about\n\n- Cut p99 of checkout again\n- The round\n';
    const { user, services } = await atSend({ agendaText, agendaPersonId: mara.id });
    await screen.findAllByText('Still in your text, and not for Mara:');
    await user.click(screen.getByRole('button', { name: 'Put into the next 1:1' }));
    const dialog = await screen.findByRole('dialog', { name: /^Not put into the 1:1: Mara/ });
    await user.click(within(dialog).getByRole('button', { name: /^Take it out/ }));
    await user.click(await screen.findByRole('button', { name: 'Put into the next 1:1' }));
    await waitFor(async () => expect(await topicsOf(services, mara.id)).toEqual(['The round']));
  });

  it('is named in an earlier note before that is copied again', async () => {
    const changes = [...week, put('note', noteOf({ sentOn: '2026-11-13T15:00:00.000Z' }, '2026-11-06', '2026-11-13'))];
    const { user, clipboard, services } = await openFriday({ changes, path: `/friday/${id}` });
    await screen.findByRole('button', { name: /^Copy “Note to my manager” as rich text/ });
    await close(services);
    expect(await screen.findByText('Still in your text, and not for Mara:')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Copy “Note to my manager” as rich text/ }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(clipboard).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^Take it out of “Note to my manager”/ }));
    await user.click(screen.getByRole('button', { name: /^Copy “Note to my manager” as rich text/ }));
    await waitFor(() => expect(clipboard[0]?.text).toBe('# Week\n\n## Done\n\n- My own words\n'));
  });
});

it('a note that was emptied for one manager is written anew for the next', async () => {
  const changes = [...week, put('note', noteOf({}))];
  const { services } = await openFriday({ changes, path: '/friday?step=send' });
  await waitFor(async () => expect(await copyNote()).toBeEnabled());
  await commit(services, put('note', noteOf({ noteText: '' }), 1));
  await waitFor(async () => expect(await copyNote()).toBeDisabled());
  const birth = { id: services.newId(), now: '2026-11-27T08:00:00.000Z' };
  await commit(services, put('position', createPosition({ from: '2026-11-20', managerId: jonas.id }, birth)));
  await waitFor(() => expect(screen.getByRole('button', { name: /^Copy “Note to Jonas” as rich text/ })).toBeEnabled());
});

describe('the agenda for another person', () => {
  it('leaves the words for the first one where they are', async () => {
    const agendaText = '# 1:1 with Mara\n\nMy own agenda.\n';
    const changes = [...week, put('note', noteOf({ agendaText, agendaPersonId: mara.id }))];
    const first = await openFriday({ changes, path: '/friday?step=send' });
    const choose = async (user: typeof first.user, name: string) => {
      await user.click(await screen.findByRole('combobox', { name: 'With' }));
      await user.click(await screen.findByRole('option', { name }));
    };
    await choose(first.user, 'Jonas');
    await waitFor(async () => expect((await notesOf(first.services))[0]?.agendaText).toContain('1:1 with Jonas'), {
      timeout: 5_000,
    });
    first.unmount();
    const { databaseName } = first.services;
    const { user, clipboard } = await openFriday({ databaseName, changes: [], path: '/friday?step=send' });
    await choose(user, 'Mara');
    await waitFor(async () => {
      await user.click(screen.getByRole('button', { name: /^Copy as Markdown “Agenda of the next 1:1”/ }));
      expect(clipboard.at(-1)?.text).toBe(agendaText);
    });
  });

  it('forgets words that were given up for what the record says', async () => {
    const changes = [...week, put('note', noteOf({ agendaText: '', agendaPersonId: mara.id }))];
    const { user, services, clipboard } = await openFriday({ changes, path: '/friday?step=send' });
    const agenda = async () => (await notesOf(services))[0]?.agendaText;
    const choose = async (name: string) => {
      await user.click(await screen.findByRole('combobox', { name: 'With' }));
      await user.click(await screen.findByRole('option', { name }));
      await waitFor(async () =>
        expect((await notesOf(services))[0]?.agendaPersonId).toBe({ Mara: mara, Jonas: jonas }[name]?.id),
      );
    };
    const write = async (agendaText: string) => {
      const stored = await findRecord(services.store.database, 'note', id);
      await commit(services, put('note', { ...stored?.record, agendaText }, stored?.rev));
      await waitFor(async () => {
        await user.click(screen.getByRole('button', { name: /^Copy as Markdown “Agenda of the next 1:1”/ }));
        expect(clipboard.at(-1)?.text).toBe(agendaText);
      });
    };
    await waitFor(async () => expect(await agenda()).toContain('1:1 with Mara'), { timeout: 5_000 });
    const derived = (await agenda()) ?? '';
    await write('# 1:1 with Mara\n\nMy own words.\n');
    await choose('Jonas');
    await choose('Mara');
    expect(await agenda()).toContain('My own words.');
    await write(derived);
    await choose('Jonas');
    await choose('Mara');
    await waitFor(async () => expect(await agenda()).toBe(derived));
  });
});
