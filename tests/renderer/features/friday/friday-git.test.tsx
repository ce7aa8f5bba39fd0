import { notesOf, openFriday } from './friday-record.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { rmSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { everyEntry, listEntries } from '../../../../renderer/db/queries/entry-list-query.ts';
import type { JournalPort } from '../../../../renderer/db/journal-port.ts';
import type { Services } from '../../../../renderer/hooks/services.ts';
import { useToastStore } from '../../../../renderer/hooks/toast-store.ts';
import { runBeforeLeave } from '../../../../renderer/hooks/use-before-leave.ts';
import { useSettings } from '../../../../renderer/hooks/use-settings.ts';
import { defaultSettings } from '../../../../shared/ipc/contract/settings-contract.ts';
import { failed, ok } from '../../../../shared/ipc/result.ts';
import { handlersFor } from '../../../electron/main/git/ask-git.ts';
import { makeRepository } from '../../../electron/main/git/make-repository.ts';
import { axeFindings } from '../../axe-findings.ts';
import type { RecordOptions } from '../../render-with-record.tsx';

beforeEach(() => useSettings.setState({ settings: defaultSettings }));

const noor = 'Noor Haddad <noor@example.com>';

/** A week's work: a merged branch, a commit by somebody else, one of long ago, and one more on the main branch. */
function shop() {
  const repository = makeRepository();
  const { commit, git, merge } = repository;
  commit('2026-11-02', 'old.txt', 'Long ago');
  git('switch', '--quiet', '-c', 'feature/one-way-to-retry');
  commit('2026-11-23', 'src/retry/a.ts', 'Retry once');
  commit('2026-11-24', 'src/retry/b.ts', 'Back off');
  git('switch', '--quiet', 'main');
  commit('2026-11-24', 'x.ts', 'Not mine', 'Ana <ana@example.com>');
  merge('2026-11-25', 'feature/one-way-to-retry');
  commit('2026-11-26', 'docs/rounds.md', 'docs: how rounds work');
  return repository;
}

/** Friday over main's own verbs and a real git; the repository is remembered for whichever profile asks. */
async function openWith(
  folder: string,
  before: (folder: string) => void = () => undefined,
  { snapshot = Promise.resolve(), ...options }: RecordOptions & { snapshot?: Promise<void> } = {},
) {
  const handlers = handlersFor(folder);
  const chosen = await handlers['git.choose-repository'](null);
  if (!chosen.ok || !chosen.value) throw new Error('not chosen');
  const { token } = chosen.value;
  const asked: string[] = [];
  const clipboard: { text: string }[] = [];
  before(folder);
  const ask = async (channel: string, request: never) => {
    asked.push(channel);
    if (channel === 'git.remembered') {
      await handlers['git.remember']({ ...(request as { profileId: string }), token, author: noor });
    }
    if (channel === 'vault.snapshot') await snapshot;
    if (channel in handlers) return handlers[channel as keyof typeof handlers](request);
    if (channel !== 'clipboard.write-rich-text') return failed('unavailable', 'Not here.');
    clipboard.push(request);
    return ok(null);
  };
  const view = await openFriday({ bridge: { ask: ask as never }, ...options });
  return { ...view, clipboard, asked, handlers };
}
const rowOf = (name: RegExp) => screen.findByRole('row', { name }, { timeout: 10_000 });
const entriesOf = async ({ store }: Services) =>
  (await listEntries(store.database, everyEntry, 100)).map(({ record }) => record);
const toasts = (): string[] => useToastStore.getState().toasts.map(({ text }) => text);
const fromGit = async (services: Services) =>
  (await entriesOf(services)).filter(({ sourceKeys }) => sourceKeys.length > 0);

describe('what git shows on Friday', () => {
  it('is kept and dropped by key like the rest; what is kept becomes an entry, and a line of the note', async () => {
    const { folder, git } = shop();
    const { user, services, clipboard, container } = await openWith(folder);
    await rowOf(/One way to retry/);
    const titles = within(screen.getByRole('grid'))
      .getAllByRole('link')
      .map((link) => link.textContent);
    expect(titles.slice(3, 5)).toEqual([expect.stringMatching(/how rounds work/i), 'One way to retry']);
    expect(screen.getByText('2 found')).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
    // Three entries come first; the newest work in git is dropped, the branch kept.
    await user.keyboard('jjjx');
    await user.keyboard('y');
    expect(screen.getByText(/^1 kept · 1 dropped/)).toBeVisible();
    expect(await fromGit(services)).toEqual([]);
    await user.keyboard('{Enter}{Control>}{Enter}{/Control}');
    await waitFor(async () => expect(await fromGit(services)).toHaveLength(1), { timeout: 10_000 });
    await waitFor(() => expect(toasts()).toContain('Imported 1 entry from shop'));
    const [entry] = await fromGit(services);
    const hashes = git('log', '--format=git:%H', '--author=noor', '--no-merges', '--', 'src').trim().split('\n');
    expect(entry).toMatchObject({ title: 'One way to retry', audience: { kind: 'me' } });
    expect([...(entry?.sourceKeys ?? [])].sort()).toEqual(hashes.sort());
    await waitFor(async () => {
      const [note] = await notesOf(services);
      expect(note?.keptIds).toEqual([expect.stringMatching(`^(outcome|entry):${entry?.id ?? ''}$`)]);
      expect(note?.droppedIds).toEqual([expect.stringMatching(/^git:git:[0-9a-f]{40}$/)]);
    });
    await user.click(await screen.findByRole('button', { name: 'Let Mara read “One way to retry”' }));
    await waitFor(async () => expect((await notesOf(services))[0]?.noteText).toContain('One way to retry'));
    await user.click(await screen.findByRole('button', { name: /^Copy “Note to Mara” as rich text/ }));
    await waitFor(() => expect(clipboard.at(-1)?.text).toContain('- One way to retry'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('becomes an entry when the screen is left, too, and is not offered or entered twice', async () => {
    const { folder } = shop();
    const first = await openWith(folder);
    await rowOf(/One way to retry/);
    await first.user.keyboard('jjjjy');
    first.unmount();
    await waitFor(async () => expect(await fromGit(first.services)).toHaveLength(1));
    await waitFor(async () => expect((await notesOf(first.services))[0]?.keptIds[0]).not.toMatch(/^git:/));
    const { databaseName } = first.services;
    const { services } = await openWith(folder, undefined, { databaseName, changes: [] });
    expect(await screen.findByText('1 found', undefined, { timeout: 10_000 })).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'One way to retry' })).toHaveLength(1);
    expect(screen.getByText(/^1 kept/)).toBeVisible();
    expect(await fromGit(services)).toHaveLength(1);
  });

  it('becomes one entry when one comes back and goes on before the first try is done', async () => {
    const { folder } = shop();
    let finish: () => void = () => undefined;
    const snapshot = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const first = await openWith(folder, undefined, { snapshot });
    await rowOf(/One way to retry/);
    await first.user.keyboard('jjjjy');
    first.unmount();
    await waitFor(() => expect(first.asked).toContain('vault.snapshot'));
    const { databaseName } = first.services;
    const { user, services } = await openWith(folder, undefined, { databaseName, changes: [] });
    await rowOf(/One way to retry/);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await fromGit(services)).toEqual([]);
    finish();
    await waitFor(async () => expect((await notesOf(services))[0]?.keptIds[0]).toMatch(/^(outcome|entry):/));
    expect(await fromGit(services)).toHaveLength(1);
    expect(toasts().filter((text) => text.startsWith('Imported'))).toHaveLength(1);
  });

  it('waits while the window is only hidden, and is entered before its repository is forgotten', async () => {
    const { user, services } = await openWith(shop().folder);
    await rowOf(/One way to retry/);
    await user.keyboard('jjjjy');
    await runBeforeLeave({ isHidden: true });
    expect(await fromGit(services)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Forget shop' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Forget shop' })).toBeNull());
    expect((await fromGit(services)).map(({ title }) => title)).toEqual(['One way to retry']);
    await waitFor(async () => expect((await notesOf(services))[0]?.keptIds[0]).not.toMatch(/^git:/));
  });

  it('stays with its repository when it could not be entered, and is entered by the next try', async () => {
    let isFull = false;
    let sequence = 0;
    const journal: JournalPort = {
      append: () =>
        Promise.resolve(isFull ? failed('disk-full', 'The disk is full.') : ok({ sequence: (sequence += 1) })),
      readAfter: () => Promise.resolve(ok([])),
      head: () => Promise.resolve(ok({ sequence })),
    };
    const { user, services, handlers } = await openWith(shop().folder, undefined, { journal });
    const { id: profileId } = services.profile;
    await rowOf(/One way to retry/);
    await user.keyboard('jjjjy');
    isFull = true;
    await user.click(screen.getByRole('button', { name: 'Forget shop' }));
    const words = '“shop” is still remembered, because the work that you kept is not saved yet. Try again.';
    await waitFor(() => expect(toasts()).toContain(words));
    expect(await handlers['git.remembered']({ profileId })).toMatchObject({ value: [{ name: 'shop' }] });
    expect(screen.getByRole('button', { name: 'Forget shop' })).toBeVisible();
    isFull = false;
    await user.click(screen.getByRole('button', { name: 'Forget shop' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Forget shop' })).toBeNull());
    expect((await fromGit(services)).map(({ title }) => title)).toEqual(['One way to retry']);
    expect(await handlers['git.remembered']({ profileId })).toEqual(ok([]));
  });

  it('is said in words where the folder vanished, and the repository can be forgotten', async () => {
    const { folder } = shop();
    const gone = (where: string) => rmSync(where, { recursive: true });
    const { user, handlers, services } = await openWith(folder, gone);
    expect(await screen.findByText('“shop” is not there any more. Choose the folder again.')).toBeVisible();
    expect(await screen.findByRole('grid')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Forget shop' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Forget shop' })).toBeNull());
    expect(await handlers['git.remembered']({ profileId: services.profile.id })).toEqual(ok([]));
  });

  it('is not looked into on the list of notes', async () => {
    const { asked } = await openWith(shop().folder, undefined, { path: '/friday/notes' });
    expect(await screen.findByText(/No notes yet/)).toBeVisible();
    expect(asked.filter((channel) => channel.startsWith('git.'))).toEqual([]);
  });
});

it('shows nothing of git where no repository is remembered, as in a browser', async () => {
  await openFriday();
  expect(await screen.findByRole('grid')).toBeVisible();
  expect(screen.queryByRole('list', { name: 'Repositories on this device' })).toBeNull();
});
