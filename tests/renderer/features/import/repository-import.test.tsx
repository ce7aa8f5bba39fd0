import { screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { ImportPage } from '../../../../renderer/features/import/import-page.tsx';
import { useImportStore } from '../../../../renderer/features/import/import-store.ts';
import { ServicesContext, useServices } from '../../../../renderer/hooks/services.ts';
import type { Bridge } from '../../../../shared/ipc/bridge.ts';
import { failed } from '../../../../shared/ipc/result.ts';
import { handlersFor } from '../../../electron/main/git/ask-git.ts';
import { makeRepository } from '../../../electron/main/git/make-repository.ts';
import { renderWithRecord } from '../../render-with-record.tsx';

beforeEach(() => useImportStore.getState().finish());

/** The services of a desktop app: the test record says that it runs in a browser. */
function OnDesktop({ children }: { children: ReactNode }) {
  const services = useServices();
  const info = { ...services.info, platform: 'linux' as const };
  return <ServicesContext.Provider value={{ ...services, info }}>{children}</ServicesContext.Provider>;
}

/** The page over main's own handlers and a real git; only the dialog's answer is given. */
function openFor(folder: string) {
  // No vault stands behind this test; an import goes on without the snapshot before it.
  const noVault = { 'vault.snapshot': () => failed('no-vault', 'There is no vault here.') };
  const handlers = { ...noVault, ...handlersFor(folder) };
  const ask = (channel: keyof typeof handlers, request: never) => Promise.resolve(handlers[channel](request));
  return renderWithRecord(
    <OnDesktop>
      <ImportPage />
    </OnDesktop>,
    { path: '/import?source=git', bridge: { ask: ask as unknown as Bridge['ask'] } },
  );
}

it('shows the strongest five stories of a real repository first, and imports what is kept', async () => {
  const { folder, commit } = makeRepository();
  for (let week = 0; week < 7; week += 1) {
    commit(`2026-09-${String(1 + week).padStart(2, '0')}`, `services/s${week}/a.ts`, `feat: story ${week}`);
  }
  commit('2026-09-08', 'services/s6/b.ts', 'perf: answer sooner, 840 -> 310 ms');
  commit('2026-09-09', 'x.ts', 'Not mine', 'Ana <ana@example.com>');
  const { user, services } = await openFor(folder);

  // First run leads here by key, so the repository has the focus.
  await waitFor(() => expect(screen.getByRole('button', { name: /^Git repository/ })).toHaveFocus());
  await user.keyboard('{Enter}');
  const author = await screen.findByRole('combobox', { name: 'Author' }, { timeout: 10_000 });
  await user.type(author, 'noor');
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('button', { name: 'Find entries' }));

  const list = await screen.findByRole('listbox', { name: 'Proposals' }, { timeout: 10_000 });
  expect(within(list).getAllByRole('option')).toHaveLength(5);
  expect(
    within(list).getByRole('option', { name: /Story 6, and 1 more in services\/s6.*840 → 310 ms.*2 commits/ }),
  ).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'All 7' }));
  expect(within(list).getAllByRole('option')).toHaveLength(7);
  await user.click(screen.getByRole('button', { name: 'Keep all' }));
  await user.click(screen.getByRole('button', { name: 'Import 7 entries' }));
  await waitFor(async () => expect(await services.store.database.rows('entry').count()).toBe(7));
}, 60_000);

it('says in words that a folder is no repository, and lets one choose again', async () => {
  const { folder } = makeRepository('empty');
  const { user } = await openFor(folder);
  await user.click(screen.getByRole('button', { name: /^Git repository/ }));
  expect(await screen.findByRole('alert', {}, { timeout: 10_000 })).toHaveTextContent('“empty” has no commits yet');
  await waitFor(() => expect(screen.getByRole('button', { name: /^Git repository/ })).toHaveFocus());
}, 60_000);
