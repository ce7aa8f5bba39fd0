import { renderWithRecord } from '../../render-with-record.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { listMetrics, listReadingsOf } from '../../../../renderer/db/queries/growth-queries.ts';
import { findRecord } from '../../../../renderer/db/stored.ts';
import catalogue from '../../../../resources/catalogue/metrics.json';
import { MetricsPage } from '../../../../renderer/features/metrics/metrics-page.tsx';
import { useToastStore } from '../../../../renderer/hooks/toast-store.ts';
import type { Change } from '../../../../shared/change/change-set.ts';
import { metricOf, readingOf } from '../../../shared/metrics/metric-builders.ts';
import { idOf } from '../../../shared/goals/goal-builders.ts';
import { axeFindings } from '../../axe-findings.ts';

const leadTime = metricOf({ targetUpper: 24, cadence: 'weekly' });
const flaky = metricOf({ id: idOf(2), name: 'Flaky test rate', unit: '%' });
const changes: Change[] = [
  { op: 'put', kind: 'metric', record: leadTime, baseRev: 0 },
  { op: 'put', kind: 'metric', record: flaky, baseRev: 0 },
  { op: 'put', kind: 'reading', record: readingOf('2026-11-02', 30), baseRev: 0 },
  { op: 'put', kind: 'reading', record: readingOf('2026-11-23', 20, { id: idOf(101) }), baseRev: 0 },
];
const pages = (
  <Routes>
    <Route path="/goals/metrics/:metricId?" element={<MetricsPage />} />
  </Routes>
);
const open = (path = '/goals/metrics', options: Parameters<typeof renderWithRecord>[1] = {}) =>
  renderWithRecord(pages, { path, changes, ...options });
const openLeadTime = (options: Parameters<typeof renderWithRecord>[1] = {}) =>
  open(`/goals/metrics/${leadTime.id}`, options);

type Opened = Awaited<ReturnType<typeof open>>;
const readingsIn = async ({ services }: Opened) =>
  (await listReadingsOf(services.store.database, leadTime.id))
    .map(({ record: { on, value, unit, source } }) => [on, value, unit, source])
    .sort();

describe('MetricsPage', () => {
  it('lists what wants a reading first, and leads back to the goals', async () => {
    const { container } = await open();
    const list = await screen.findByRole('listbox', { name: 'Metrics' });
    expect(
      within(list)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['Flaky test rateno reading yet', 'Lead time for change20 hours · yesterday']);
    expect(screen.getByRole('link', { name: 'Goals' })).toHaveAttribute('href', '#/goals');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('answers “how could you measure this?” from the catalogue, with the rules of use', async () => {
    const { user, services } = await open('/goals/metrics', { changes: [] });
    await screen.findByText(/No metrics yet/);
    await user.keyboard('n');
    const dialog = await screen.findByRole('dialog', { name: 'How could you measure this?' });
    const list = await within(dialog).findByRole('listbox');
    // Every row of the catalogue can be chosen, and every rule is read before.
    const names = within(list)
      .getAllByRole('option')
      .map((option) => option.textContent);
    expect(names).toEqual(catalogue.metrics.map(({ name }) => name));
    expect(names).toHaveLength(19);
    const rules = within(within(dialog).getByRole('list', { name: 'Rules of use' })).getAllByRole('listitem');
    expect(rules.map((rule) => rule.textContent)).toEqual(catalogue.rules.map(({ text }) => text));
    await waitFor(() => expect(list).toHaveFocus());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(within(dialog).getByText('Below 10–15%; depends on how critical the system is')).toBeVisible();
    expect(await axeFindings(dialog)).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Use this metric' }));
    expect(await screen.findByDisplayValue('Change failure rate')).toBeVisible();
    expect(screen.getByText('the team’s, not mine alone')).toBeVisible();
    expect((await listMetrics(services.store.database)).map(({ record }) => record)).toMatchObject([
      { name: 'Change failure rate', unit: '%', cadence: 'monthly', better: 'lower', targetUpper: null, isTeams: true },
    ]);
  });

  it('begins a figure of one’s own, saved once it has a name and a unit', async () => {
    const { user, services } = await open('/goals/metrics', { changes: [] });
    await user.click(await screen.findByRole('button', { name: /New metric/ }));
    await user.click(await screen.findByRole('button', { name: 'A figure of my own' }));
    await user.type(await screen.findByLabelText('Name'), 'Calls at night');
    await user.tab();
    expect(await listMetrics(services.store.database)).toEqual([]);
    await user.type(screen.getByLabelText('Unit'), 'calls');
    await user.tab();
    await waitFor(async () => expect(await listMetrics(services.store.database)).toHaveLength(1));
    expect(await screen.findByRole('form', { name: 'New reading' })).toBeVisible();
  });

  it('says that a target is upside down, and keeps both ends as a draft', async () => {
    const { user, services } = await openLeadTime();
    await user.click(await screen.findByRole('button', { name: 'Facts' }));
    await user.type(screen.getByLabelText('Target from'), '48');
    await user.tab();
    await waitFor(() =>
      expect(screen.getByLabelText('Target to')).toHaveAccessibleDescription(
        'The target ends below where it begins. Swap the two.',
      ),
    );
    expect(screen.getByText('draft kept')).toBeVisible();
    expect((await findRecord(services.store.database, 'metric', leadTime.id))?.record.targetLower).toBeNull();
    await user.clear(screen.getByLabelText('Target to'));
    await user.type(screen.getByLabelText('Target to'), 'about 50');
    await user.tab();
    expect(screen.getByLabelText('Target to')).toHaveAccessibleDescription('“about 50” is not a number.');
    expect(screen.getByLabelText('Target to')).toHaveValue('about 50');
  });

  it('takes a target in its own unit only, and keeps what was typed in another', async () => {
    const { user, services } = await openLeadTime();
    await user.click(await screen.findByRole('button', { name: 'Facts' }));
    const target = screen.getByLabelText('Target to');
    await user.clear(target);
    await user.type(target, '3 days');
    await user.tab();
    expect(target).toHaveAccessibleDescription('The metric is in “hours”, but this says “days”. Write it in hours.');
    expect(target).toHaveValue('3 days');
    await user.clear(target);
    await user.type(target, '20 hours');
    await user.tab();
    const stored = async () => (await findRecord(services.store.database, 'metric', leadTime.id))?.record.targetUpper;
    await waitFor(async () => expect(await stored()).toBe(20));
    expect(target).toHaveValue('20');
  });
});

describe('readings', () => {
  it('are written down on one line by Enter, one after the other', async () => {
    const opened = await openLeadTime();
    const { user } = opened;
    const line = within(await screen.findByRole('form', { name: 'New reading' }));
    expect(line.getByLabelText('Read on')).toHaveValue('2026-11-24');
    expect(line.getByLabelText('Unit')).toHaveValue('hours');
    expect(line.getByLabelText('Source')).toHaveValue('Grafana');
    await user.type(line.getByLabelText('Value'), '18,5{Enter}');
    await waitFor(async () =>
      expect(await readingsIn(opened)).toContainEqual(['2026-11-24', 18.5, 'hours', 'Grafana']),
    );
    await waitFor(() => expect(screen.getByLabelText('Value')).toHaveFocus());
    expect(screen.getByLabelText('Value')).toHaveValue('');
    const slider = screen.getByRole('slider');
    await waitFor(() =>
      expect(slider).toHaveAttribute('aria-valuetext', '18.5 hours, 24 November 2026 · inside the target'),
    );
  });

  it('without a unit, or on no day, are refused in words; what was typed survives leaving', async () => {
    const opened = await openLeadTime();
    const { user, services } = opened;
    const line = within(await screen.findByRole('form', { name: 'New reading' }));
    await user.clear(line.getByLabelText('Unit'));
    await user.type(line.getByLabelText('Value'), '17{Enter}');
    expect(line.getByLabelText('Unit')).toHaveAccessibleDescription(/A reading needs its unit/);
    await user.type(line.getByLabelText('Unit'), 'hours');
    await user.clear(line.getByLabelText('Read on'));
    await user.type(line.getByLabelText('Read on'), '2026-02-30{Enter}');
    expect(line.getByLabelText('Read on')).toHaveAccessibleDescription(/This is not a day/);
    expect(await readingsIn(opened)).toHaveLength(2);
    opened.unmount();
    await waitFor(async () => expect(await services.drafts.drafts.count()).toBe(1));
    await openLeadTime({ changes: [], databaseName: services.databaseName });
    expect(await screen.findByLabelText('Value')).toHaveValue('17');
  });

  it('are corrected in their place and deleted with Undo', async () => {
    const opened = await openLeadTime();
    const { user, services } = opened;
    await user.click(await screen.findByRole('button', { name: 'Correct 30 hours of 2 November 2026' }));
    const form = within(screen.getByRole('form', { name: 'Correct the reading' }));
    expect(form.getByLabelText('Value')).toHaveFocus();
    await user.clear(form.getByLabelText('Value'));
    await user.type(form.getByLabelText('Value'), '31{Enter}');
    expect(await screen.findByRole('button', { name: 'Correct 31 hours of 2 November 2026' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Delete 31 hours of 2 November 2026' }));
    await waitFor(async () => expect(await readingsIn(opened)).toHaveLength(1));
    const toast = useToastStore.getState().toasts.at(-1);
    expect(toast?.text).toBe('Deleted “31 hours”');
    await services.store.undo(toast?.undoId ?? '');
    await waitFor(async () => expect(await readingsIn(opened)).toHaveLength(2));
  });
});

describe('readings from a table', () => {
  const table = 'date,value,unit\n2026-11-02,30,hours\n11/12/2026,22,hours\n2026-11-16,x,hours\n2026-11-20,21,hours';

  async function lookThrough({ user }: Opened, pasted = table): Promise<HTMLElement> {
    await user.click(await screen.findByRole('button', { name: 'From a file…' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByLabelText(/paste the table/));
    await user.paste(pasted);
    await user.click(within(dialog).getByRole('button', { name: 'Look through it' }));
    await within(dialog).findByRole('list', { name: 'What the file holds' });
    return dialog;
  }

  it('are looked through line by line, asked about, mended, and added in one step that Undo takes back', async () => {
    const opened = await openLeadTime();
    const { user, services } = opened;
    const dialog = within(await lookThrough(opened));
    expect(dialog.getByText('1 reading to add.')).toBeVisible();
    expect(dialog.getByText('1 reading here already, left out.')).toBeVisible();
    expect(dialog.getByLabelText('Line 3')).toHaveAccessibleDescription(/could be 11 December 2026 or 12 November/);
    await user.click(dialog.getByRole('radio', { name: '12 November 2026' }));
    const line = dialog.getByLabelText('Line 4');
    expect(line).toHaveAccessibleDescription('“x” is not a number.');
    await user.clear(line);
    await user.type(line, '2026-11-16,23,hours{Enter}');
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
    expect(await readingsIn(opened)).toHaveLength(2);
    await user.click(dialog.getByRole('button', { name: 'Add 3 readings' }));
    await waitFor(async () => expect(await readingsIn(opened)).toHaveLength(5));
    expect(screen.queryByRole('dialog')).toBeNull();
    const toast = useToastStore.getState().toasts.at(-1);
    expect(toast?.text).toBe('Imported 3 readings of “Lead time for change” from a pasted table');
    await services.store.undo(toast?.undoId ?? '');
    await waitFor(async () => expect(await readingsIn(opened)).toHaveLength(2));
  });

  it('with dates of three forms are asked about form by form; a line without a unit waits for one', async () => {
    const opened = await openLeadTime();
    const { user } = opened;
    const dialog = within(await lookThrough(opened, '2026-03-04,30\n04/03/2026,31\n46085,32'));
    expect(dialog.getByText('1 reading to add.')).toBeVisible();
    expect(dialog.getByText('2 lines cannot be read, and will be left out unless mended below.')).toBeVisible();
    await user.click(dialog.getByRole('radio', { name: '4 March 2026' }));
    await user.click(dialog.getByRole('checkbox', { name: '46085 is a spreadsheet’s number for 4 March 2026' }));
    expect(dialog.getByText('3 readings to add.')).toBeVisible();
    expect(dialog.queryByRole('region', { name: 'Not understood' })).toBeNull();
    const unit = dialog.getByLabelText('Unit where a line has none');
    await user.clear(unit);
    expect(dialog.getByLabelText('Line 3')).toHaveAccessibleDescription(/A reading needs its unit/);
    expect(dialog.getByLabelText('Line 3')).toHaveValue('46085,32');
    await user.type(unit, 'hours');
    await user.click(dialog.getByRole('button', { name: 'Add 3 readings' }));
    await waitFor(async () =>
      expect(await readingsIn(opened)).toEqual(
        expect.arrayContaining([30, 31, 32].map((value) => ['2026-03-04', value, 'hours', ''])),
      ),
    );
  });

  it('are found again at the second import, and those that are left wait when the dialog is closed', async () => {
    const opened = await openLeadTime();
    const { user } = opened;
    await lookThrough(opened);
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'From a file…' }));
    await user.click(await screen.findByRole('button', { name: 'Add 1 reading' }));
    await waitFor(async () => expect(await readingsIn(opened)).toHaveLength(3));
    const dialog = within(await lookThrough(opened));
    expect(dialog.getByText('Nothing new to add.')).toBeVisible();
    expect(dialog.getByText('2 readings here already, left out.')).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Add' })).toBeDisabled();
  });

  it('come from a file, and a file that is none says so', async () => {
    const { user } = await openLeadTime();
    await user.click(await screen.findByRole('button', { name: 'From a file…' }));
    const input = await screen.findByLabelText('CSV file');
    await user.upload(input, new File([new Uint8Array([0x89, 0x50, 0, 0, 1, 2])], 'chart.csv'));
    expect(await screen.findByLabelText(/paste the table/)).toHaveAccessibleDescription(
      '“chart.csv” is not a text file. Choose a CSV file, or paste the text.',
    );
    await user.upload(input, new File([table], 'board.csv'));
    expect(await screen.findByText('From board.csv. Nothing is added yet.')).toBeVisible();
  });
});
