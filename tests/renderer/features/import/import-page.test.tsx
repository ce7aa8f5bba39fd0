import { readFileSync } from 'node:fs';
import path from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { Route, Routes, useLocation } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import { ImportPage } from '../../../../renderer/features/import/import-page.tsx';
import { useImportStore } from '../../../../renderer/features/import/import-store.ts';
import { useToastStore } from '../../../../renderer/hooks/toast-store.ts';
import type { JournalPort } from '../../../../renderer/db/journal-port.ts';
import type { Bridge } from '../../../../shared/ipc/bridge.ts';
import { failed, ok } from '../../../../shared/ipc/result.ts';
import type { RecordOptions } from '../../render-with-record.tsx';
import { renderWithRecord } from '../../render-with-record.tsx';

const fixture = readFileSync(path.join(import.meta.dirname, '../../../fixtures/brag-documents/by-month.md'), 'utf8');

/** A bridge whose dialogs answer what the test decides. */
const bridgeWith = (answers: Partial<Record<Parameters<Bridge['ask']>[0], unknown>>): Partial<Bridge> => ({
  ask: ((channel: keyof typeof answers) =>
    Promise.resolve(
      answers[channel] ?? failed('unavailable', `No answer for ${channel}.`),
    )) as unknown as Bridge['ask'],
});

const Elsewhere = () => <p>Now at {useLocation().pathname}</p>;
const open = (options: RecordOptions = {}) =>
  renderWithRecord(
    <Routes>
      <Route path="/import" element={<ImportPage />} />
      <Route path="*" element={<Elsewhere />} />
    </Routes>,
    { path: '/import', ...options },
  );

const axeOptions = { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } };

beforeEach(() => useImportStore.getState().finish());

async function reviewFixture(options: RecordOptions = {}) {
  const view = await open({
    bridge: bridgeWith({ 'documents.choose-markdown': ok({ name: 'brag.md', text: fixture }) }),
    ...options,
  });
  await view.user.click(screen.getByRole('button', { name: /^Markdown file/ }));
  const list = await screen.findByRole('listbox', { name: 'Proposals' });
  await waitFor(() => expect(list).toHaveFocus());
  return { ...view, list };
}

describe('a brag document', () => {
  it('is looked through, corrected and imported by key, and taken back in one step', async () => {
    const { user, list, services, container } = await reviewFixture();
    expect(screen.getByText('left out: 1 item not ticked off')).toBeVisible();
    expect((await axe.run(container, axeOptions)).violations).toEqual([]);

    // The first is chosen and the list has the focus: keep it, drop the second, correct the third and keep it.
    await user.keyboard('{Enter}x{ArrowDown}{ArrowUp}');
    expect(within(list).getByRole('option', { name: /^Kept:\s*Wrote RFC 12/ })).toBeVisible();
    expect(within(list).getByRole('option', { name: /^Dropped:\s*Onboarded Ana/ })).toBeVisible();
    await user.keyboard('e');
    const title = await screen.findByRole('textbox', { name: 'Title' });
    await waitFor(() => expect(title).toHaveFocus());
    await user.clear(title);
    await user.paste('Checkout answers in a third of the time');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(list).toHaveFocus());
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Import 2 entries' }));

    expect(await screen.findByText('Now at /journal')).toBeVisible();
    const entries = async () => (await services.store.database.rows('entry').toArray()).map(({ record }) => record);
    expect((await entries()).map(({ title: name }) => name).sort()).toEqual([
      'Checkout answers in a third of the time',
      'Wrote RFC 12 "One way to retry"; accepted by payments, orders and search',
    ]);
    expect(new Set((await entries()).map(({ batchId }) => batchId)).size).toBe(1);

    const toast = useToastStore.getState().toasts[0]!;
    expect(toast.text).toBe('Imported 2 entries from brag.md');
    await services.store.undo(toast.undoId!);
    expect(await entries()).toEqual([]);
  });

  it('shows only what is new when it is read again', async () => {
    const first = await reviewFixture();
    await first.user.click(screen.getByRole('button', { name: 'Keep all' }));
    await first.user.click(screen.getByRole('button', { name: 'Import 9 entries' }));
    expect(await screen.findByText('Now at /journal')).toBeVisible();
    first.unmount();
    const again = await open({
      databaseName: first.services.databaseName,
      bridge: bridgeWith({
        'documents.choose-markdown': ok({ name: 'brag.md', text: `${fixture}\n* One more thing\n` }),
      }),
    });
    await again.user.click(screen.getByRole('button', { name: /^Markdown file/ }));
    expect(await screen.findByText('9 already imported')).toBeVisible();
    expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(1);
  });

  it('does not import what has no title, and leads to it', async () => {
    const { user, services } = await reviewFixture();
    await user.keyboard('e');
    await user.clear(await screen.findByRole('textbox', { name: 'Title' }));
    await user.click(screen.getByRole('button', { name: 'Keep all' }));
    await user.click(screen.getByRole('button', { name: 'Import 9 entries' }));
    expect(screen.getByText('Give the entry a title.')).toBeVisible();
    expect(await services.store.database.rows('entry').count()).toBe(0);
  });

  it('keeps corrections when another screen or source is looked at', async () => {
    const { user } = await reviewFixture();
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Other source' }));
    await user.click(screen.getByRole('button', { name: /^Go on where you were/ }));
    expect(screen.getByRole('button', { name: 'Import 1 entry' })).toBeVisible();
  });

  it('stays as it is when nothing could be saved', async () => {
    const full: JournalPort = {
      append: () => Promise.resolve(failed('disk-full', 'Not saved: the disk is full.')),
      readAfter: () => Promise.resolve(ok([])),
    } as unknown as JournalPort;
    const { user } = await reviewFixture({ journal: full });
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Import 1 entry' }));
    await waitFor(() => expect(useToastStore.getState().toasts[0]?.text).toContain('the disk is full'));
    expect(screen.getByRole('button', { name: 'Import 1 entry' })).toBeEnabled();
  });
});

describe('a pasted log', () => {
  const log = `commit ${'a'.repeat(40)}
Author: Noor <noor@example.com>
Date:   Mon Mar 2 10:15:00 2026 +0100

    Cache tax rates

commit ${'b'.repeat(40)}
Author: Ana <ana@example.com>
Date:   Sun Mar 1 10:15:00 2026 +0100

    Other work
`;

  it('asks whose work it is and shows that', async () => {
    const { user, container } = await open();
    await user.click(screen.getByRole('button', { name: /^Pasted git log/ }));
    expect(screen.getByRole('textbox', { name: 'Output of git log' })).toHaveFocus();
    await user.paste(log);
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    const author = await screen.findByRole('combobox', { name: 'Author' });
    expect((await axe.run(container, axeOptions)).violations).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Find entries' }));
    expect(screen.getByText('Choose the name that your commits carry.')).toBeVisible();
    await user.type(author, 'noor');
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Find entries' }));
    const list = await screen.findByRole('listbox', { name: 'Proposals' });
    expect(within(list).getByRole('option', { name: /Cache tax rates.*2 Mar 2026.*1 commit/ })).toBeVisible();
    expect(within(list).getAllByRole('option')).toHaveLength(1);
  });

  it('says what is missing from a text that is no log, and leaves it there', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: /^Pasted git log/ }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByText('Nothing pasted yet.')).toBeVisible();
    screen.getByRole('textbox', { name: 'Output of git log' }).focus();
    await user.paste('a1b2c3d Cache');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('No commits found. Paste the whole answer');
    expect(screen.getByRole('textbox', { name: 'Output of git log' })).toHaveValue('a1b2c3d Cache');
  });
});

it('says in main’s words why a file will not do', async () => {
  const { user } = await open({
    bridge: bridgeWith({ 'documents.choose-markdown': failed('too-large', '“a.md” has 50 MB.') }),
  });
  await user.click(screen.getByRole('button', { name: /^Markdown file/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('“a.md” has 50 MB.');
});

it('offers no repository in the browser, and says where it can be read', async () => {
  const { container } = await open();
  expect(screen.queryByRole('button', { name: /^Git repository/ })).toBeNull();
  expect(screen.getByText('Reading a repository by itself needs the desktop app.')).toBeVisible();
  expect((await axe.run(container, axeOptions)).violations).toEqual([]);
});
