import { renderWithRecord } from '../../render-with-record.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findRecord } from '../../../../renderer/db/stored.ts';
import { TodayPage } from '../../../../renderer/features/today/today-page.tsx';
import { useToastStore } from '../../../../renderer/hooks/toast-store.ts';
import type { Change } from '../../../../shared/change/change-set.ts';
import type { ImpactMetric } from '../../../../shared/record/impact-metric.ts';
import { createCase, createEntry } from '../../../../shared/record/new-record.ts';
import { axeFindings } from '../../axe-findings.ts';

const now = '2026-10-01T08:00:00.000Z';
const idOf = (last: number): string => `6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f1f${String(last).padStart(2, '0')}`;
const p99: ImpactMetric = {
  name: 'checkout p99',
  baseline: '840',
  result: '310',
  unit: 'ms',
  source: 'Grafana',
  basis: 'measured',
  followUpOn: '2026-11-20',
  hold: 'unknown',
};
const gain = createEntry(
  { title: 'Cut p99 of checkout', occurredOn: '2026-10-21', metrics: [p99] },
  { id: idOf(1), now },
);
const running = createEntry(
  { title: 'RFC 12 under review', occurredOn: '2026-11-23', open: true },
  { id: idOf(2), now },
);
const plan = createCase(
  { ladderId: 'senior-to-staff', targetLevel: 'Staff', cycleClosesOn: '2027-03-12' },
  { id: idOf(3), now },
);
const changes: Change[] = [
  { op: 'put', kind: 'entry', record: gain, baseRev: 0 },
  { op: 'put', kind: 'entry', record: running, baseRev: 0 },
  { op: 'put', kind: 'case', record: plan, baseRev: 0 },
];
const page = <TodayPage capture={<input aria-label="Write something down" />} />;

describe('TodayPage', () => {
  it('teaches the first step on an empty record and says when it is painted', async () => {
    const { container, unmount } = await renderWithRecord(page);
    expect(await screen.findByText(/Nothing here yet. Write down one thing you did this week./)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Tuesday, 24 November' })).toBeVisible();
    expect(screen.getByRole('link', { name: /Start a case/ })).toHaveAttribute('href', '#/settings/case');
    await waitFor(() => expect(document.documentElement.dataset['ready']).toBe('today'));
    expect(await axeFindings(container)).toEqual([]);
    unmount();
    expect(document.documentElement.dataset['ready']).toBeUndefined();
  });

  it('shows what waits, the case and the newest entries', async () => {
    const { container } = await renderWithRecord(page, { changes });
    expect(await screen.findByText('cycle closes 12 March 2027, in 4 months', { exact: false })).toBeVisible();
    const week = screen.getByRole('region', { name: 'This week' });
    expect(await within(week).findByRole('link', { name: 'RFC 12 under review' })).toHaveAttribute(
      'href',
      `#/journal/${running.id}`,
    );
    const recent = within(screen.getByRole('region', { name: 'Recent' })).getAllByRole('listitem');
    expect(recent.map((row) => row.textContent)).toEqual([
      'RFC 12 under reviewyesterday',
      'Cut p99 of checkout840 → 310 ms21 Oct',
    ]);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says what the week holds for the Friday review, and leads there', async () => {
    await renderWithRecord(page, { changes });
    // The running entry of this week, and the gain that is due.
    const week = await screen.findByRole('region', { name: 'This week' });
    expect(await within(week).findByText(/2 proposals/)).toBeVisible();
    expect(within(week).getByRole('link', { name: /Friday review/ })).toHaveAttribute('href', '#/friday');
  });

  it('counts open entries when there are several, and leads to them', async () => {
    const another = createEntry(
      { title: 'Queue migration', occurredOn: '2026-10-02', open: true },
      { id: idOf(9), now },
    );
    await renderWithRecord(page, { changes: [...changes, { op: 'put', kind: 'entry', record: another, baseRev: 0 }] });
    expect(await screen.findByRole('link', { name: /2 open entries/ })).toHaveAttribute('href', '#/journal?open=1');
    expect(screen.getByText(/the oldest since 2 Oct/)).toBeVisible();
  });

  it('asks whether a gain held, keeps the answer and can take it back', async () => {
    const { services, user } = await renderWithRecord(page, { changes });
    const question = await screen.findByRole('group', { name: 'Did “checkout p99” hold?' });
    await user.click(within(question).getByRole('button', { name: 'Did not hold' }));
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Did “checkout p99” hold?' })).toBeNull());
    const answered = await findRecord(services.store.database, 'entry', gain.id);
    expect(answered?.record.metrics).toEqual([{ ...p99, hold: 'did not hold' }]);

    const toast = useToastStore.getState().toasts.at(-1);
    expect(toast?.text).toBe('“checkout p99” did not hold');
    await services.store.undo(toast?.undoId ?? '');
    expect(await screen.findByRole('group', { name: 'Did “checkout p99” hold?' })).toBeVisible();
  });
});
