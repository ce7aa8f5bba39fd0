import { renderWithRecord } from '../../render-with-record.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { listProjects } from '../../../../renderer/db/queries/record-queries.ts';
import { findRecord } from '../../../../renderer/db/stored.ts';
import { ProjectsPage } from '../../../../renderer/features/projects/projects-page.tsx';
import { useToastStore } from '../../../../renderer/hooks/toast-store.ts';
import type { Change } from '../../../../shared/change/change-set.ts';
import { createEntry, createProject } from '../../../../shared/record/new-record.ts';
import { axeFindings } from '../../axe-findings.ts';

const now = '2026-10-01T08:00:00.000Z';
const idOf = (last: number): string => `6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f2f${String(last).padStart(2, '0')}`;
const checkout = createProject({ name: 'Checkout latency', from: '2026-03-02' }, { id: idOf(1), now });
const ledger = createProject({ name: 'Ledger split', from: '2026-01-10', state: 'done' }, { id: idOf(2), now });
const entry = createEntry(
  { title: 'Cut p99 of checkout', occurredOn: '2026-10-21', projectId: checkout.id },
  { id: idOf(3), now },
);
const changes: Change[] = [
  { op: 'put', kind: 'project', record: checkout, baseRev: 0 },
  { op: 'put', kind: 'project', record: ledger, baseRev: 0 },
  { op: 'put', kind: 'entry', record: entry, baseRev: 0 },
];
const pages = (
  <Routes>
    <Route path="/projects/:projectId?" element={<ProjectsPage />} />
  </Routes>
);
const open = (path = '/projects', options: Parameters<typeof renderWithRecord>[1] = {}) =>
  renderWithRecord(pages, { path, changes, ...options });

describe('ProjectsPage', () => {
  it('walks the list by keys, opens by Enter and steps back by Esc', async () => {
    const { user, container } = await open();
    const list = await screen.findByRole('listbox', { name: 'Projects' });
    list.focus();
    await user.keyboard('{ArrowDown}');
    expect(await screen.findByDisplayValue('Checkout latency')).toBeVisible();
    expect(await screen.findByRole('link', { name: /Cut p99 of checkout/ })).toHaveAttribute(
      'href',
      `#/journal/${entry.id}`,
    );
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByLabelText('Name')).toHaveFocus());
    await user.keyboard('{Escape}');
    expect(list).toHaveFocus();
    await user.keyboard('j');
    expect(await screen.findByDisplayValue('Ledger split')).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('begins a project by N, saves it once it has a name, and keeps typing in the same form', async () => {
    const { user, services } = await open('/projects', { changes: [] });
    await screen.findByText(/No projects yet/);
    await user.keyboard('n');
    const name = await screen.findByLabelText('Name');
    await waitFor(() => expect(name).toHaveFocus());
    await user.tab();
    expect(await listProjects(services.store.database)).toEqual([]);
    await user.type(name, 'Queue migration');
    const problem = screen.getByLabelText('Problem');
    await user.type(problem, 'Two queues');
    await user.tab();
    await waitFor(async () =>
      expect((await listProjects(services.store.database)).map(({ record }) => record)).toMatchObject([
        { name: 'Queue migration', problem: 'Two queues', from: '2026-11-24' },
      ]),
    );
    expect(screen.getByLabelText('Problem')).toBe(problem);
    expect(await screen.findByText('saved 09:00')).toBeVisible();
    await waitFor(async () => expect(await services.drafts.drafts.count()).toBe(0));
  });

  it('keeps as a draft what is not valid, says why, and takes it up again', async () => {
    const first = await open(`/projects/${checkout.id}`);
    await first.user.click(await screen.findByRole('button', { name: 'Facts' }));
    await first.user.type(screen.getByLabelText('To'), '2026-02-01');
    await first.user.tab();
    await waitFor(() =>
      expect(screen.getByLabelText('To')).toHaveAccessibleDescription('The project ends before it begins.'),
    );
    expect(screen.getByText('draft kept')).toBeVisible();
    first.unmount();
    await waitFor(async () => expect(await first.services.drafts.drafts.count()).toBe(1));

    const second = await open(`/projects/${checkout.id}`, {
      changes: [],
      databaseName: first.services.databaseName,
    });
    expect(await screen.findByText('draft kept')).toBeVisible();
    await second.user.click(screen.getByRole('button', { name: 'Facts' }));
    expect(screen.getByLabelText('To')).toHaveValue('2026-02-01');
    expect((await findRecord(second.services.store.database, 'project', checkout.id))?.record.to).toBeNull();
    await second.user.click(screen.getByRole('button', { name: 'Discard the draft' }));
    await waitFor(() => expect(screen.getByLabelText('To')).toHaveValue(''));
    await waitFor(async () => expect(await second.services.drafts.drafts.count()).toBe(0));
  });

  it('shows an undo in the open form', async () => {
    const { user, services } = await open(`/projects/${checkout.id}`);
    const outcome = await screen.findByLabelText('Outcome');
    await user.type(outcome, '310 ms');
    await user.tab();
    await screen.findByText('saved 09:00');
    await services.store.undoLast();
    await waitFor(() => expect(outcome).toHaveValue(''));
  });

  it('moves a project to the bin with Undo, and offers to restore it', async () => {
    const { user, services } = await open();
    const list = await screen.findByRole('listbox', { name: 'Projects' });
    list.focus();
    await user.keyboard('{ArrowDown}{Delete}');
    await waitFor(() => expect(within(list).queryByText('Checkout latency')).toBeNull());
    const toast = useToastStore.getState().toasts.at(-1);
    expect(toast?.text).toBe('Deleted “Checkout latency”');
    await services.store.undo(toast?.undoId ?? '');
    expect(await within(list).findByText('Checkout latency')).toBeVisible();
  });
});
