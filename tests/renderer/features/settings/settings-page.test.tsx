import { renderWithRecord } from '../../render-with-record.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findOpenCase, listPersons, listPositions } from '../../../../renderer/db/queries/record-queries.ts';
import { findRecord } from '../../../../renderer/db/stored.ts';
import { SettingsPage } from '../../../../renderer/features/settings/settings-page.tsx';
import { BackupEngineContext } from '../../../../renderer/hooks/backup-engine.ts';
import { useSettings } from '../../../../renderer/hooks/use-settings.ts';
import type { Change } from '../../../../shared/change/change-set.ts';
import { defaultSettings } from '../../../../shared/ipc/contract/settings-contract.ts';
import type { ProfileEntry } from '../../../../shared/ipc/contract/profiles-contract.ts';
import { createCase, createPosition, createProfile } from '../../../../shared/record/new-record.ts';
import { axeFindings } from '../../axe-findings.ts';
import { inPlaceBackupEngine } from '../../in-place-backup-engine.ts';

const now = '2026-10-01T08:00:00.000Z';
const idOf = (last: number): string => `6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f4f${String(last).padStart(2, '0')}`;
const plan = createCase({ ladderId: 'senior-to-staff', targetLevel: 'Staff' }, { id: idOf(1), now });
const changes: Change[] = [
  { op: 'put', kind: 'profile', record: createProfile({ name: 'Ines Okafor' }, { id: idOf(2), now }), baseRev: 0 },
  { op: 'put', kind: 'case', record: plan, baseRev: 0 },
  {
    op: 'put',
    kind: 'position',
    record: createPosition({ from: '2024-03-01', title: 'Senior engineer', employer: 'Fernweh' }, { id: idOf(3), now }),
    baseRev: 0,
  },
];
const sample: ProfileEntry = {
  id: idOf(4),
  label: 'Sample career',
  kind: 'sample',
  database: `rungbook-${idOf(4)}-1`,
  createdAt: now,
};

const open = async (section: string) => {
  const controls = { onSwitch: vi.fn(), onCreate: vi.fn(), onRemove: vi.fn(() => Promise.resolve()) };
  const view = await renderWithRecord(
    <BackupEngineContext value={inPlaceBackupEngine}>
      <Routes>
        <Route path="/settings/:section?" element={<SettingsPage profiles={[sample]} {...controls} />} />
      </Routes>
    </BackupEngineContext>,
    { path: `/settings/${section}`, changes },
  );
  return { ...view, ...controls };
};

afterEach(() => {
  useSettings.setState({ settings: defaultSettings });
});

describe('SettingsPage', () => {
  it.each([
    ['profile', 'You'],
    ['case', 'Goal'],
    ['ladder', 'Senior → Staff, draft 0'],
    ['data', 'Profiles'],
    ['keys', 'Keys'],
    ['appearance', 'Appearance'],
    ['privacy', 'What leaves this machine'],
    ['about', 'Rungbook'],
  ])('shows %s at its own address', async (section, heading) => {
    const { container } = await open(section);
    expect(await screen.findByRole('heading', { level: 2, name: heading })).toBeVisible();
    expect(screen.getByRole('link', { current: 'page' })).toHaveAttribute('href', `#/settings/${section}`);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('keeps the manager’s word on a criterion with its day, and takes it away again', async () => {
    const { user, services } = await open('case');
    const row = await screen.findByRole('group', { name: 'Architectural stewardship' });
    const select = within(row).getByRole('combobox', { name: 'Stance on Architectural stewardship' });
    await user.click(select);
    await user.click(await screen.findByRole('option', { name: 'agrees' }));
    await user.type(await within(row).findByLabelText('In their words'), 'Yes, clearly');
    await user.tab();
    const stances = async () => (await findOpenCase(services.store.database))?.record.managerStances;
    await waitFor(async () =>
      expect(await stances()).toEqual([
        {
          criterionId: 'architectural-stewardship',
          stance: 'agrees',
          statedOn: '2026-11-24',
          words: 'Yes, clearly',
        },
      ]),
    );
    await user.click(select);
    await user.click(await screen.findByRole('option', { name: 'not asked' }));
    await user.tab();
    await waitFor(async () => expect(await stances()).toEqual([]));
  });

  it('keeps a decided case open for the committee’s reasons', async () => {
    const { user, services } = await open('case');
    await user.click(await screen.findByRole('combobox', { name: 'Decision' }));
    await user.click(await screen.findByRole('option', { name: 'not yet' }));
    await user.type(await screen.findByLabelText('Reasons given, one a line'), 'Scope{Enter}Reach');
    await user.tab();
    await waitFor(async () =>
      expect((await findRecord(services.store.database, 'case', plan.id))?.record).toMatchObject({
        decision: 'not yet',
        decidedOn: '2026-11-24',
        reasons: ['Scope', 'Reach'],
      }),
    );
    expect(await screen.findByRole('button', { name: 'Start the next case' })).toBeVisible();
    expect(screen.getByLabelText('Reasons given, one a line')).toHaveValue('Scope\nReach');
  });

  it('adds time away to a position, without a reason', async () => {
    const { user, services } = await open('profile');
    const position = await screen.findByRole('group', { name: 'Senior engineer, Fernweh' });
    await user.click(within(position).getByRole('button', { name: 'Add time away' }));
    await waitFor(async () =>
      expect((await listPositions(services.store.database))[0]?.record.away).toEqual([
        { from: '2026-11-11', to: '2026-11-24' },
      ]),
    );
    await user.type(within(position).getByLabelText('Manager'), 'Mara');
    await user.click(await screen.findByRole('option', { name: 'Create “Mara”' }));
    await waitFor(async () => expect(await listPersons(services.store.database)).toHaveLength(1));
  });

  it('rebinds a key, says a clash in words, and resets', async () => {
    const { user } = await open('keys');
    await user.click(screen.getByRole('button', { name: 'Copy as rich text: C. Change' }));
    await user.keyboard('k');
    expect(useSettings.getState().settings.keys).toEqual({ copy: 'k' });
    expect(screen.getByText(/K is bound to “Previous row” and “Copy as rich text”/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Switch off the key for Copy as rich text' }));
    expect(screen.queryByText(/is bound to/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Reset all keys' }));
    expect(useSettings.getState().settings.keys).toEqual({});
    await user.click(screen.getByRole('switch', { name: /Single letters do things/ }));
    expect(useSettings.getState().settings.singleKeys).toBe(false);
  });

  it('asks before a profile is removed for good, and the way back has the focus', async () => {
    const { user, onRemove, onCreate } = await open('data');
    await user.click(screen.getByRole('button', { name: 'Remove Sample career…' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Remove “Sample career” for good?' });
    await waitFor(() => expect(within(dialog).getByRole('button', { name: 'Keep it' })).toHaveFocus());
    expect(onRemove).not.toHaveBeenCalled();
    await user.click(within(dialog).getByRole('button', { name: 'Remove for good' }));
    await waitFor(() => expect(onRemove).toHaveBeenCalledWith(sample));
    await user.type(screen.getByLabelText('New profile'), ' Deniz {Enter}');
    expect(onCreate).toHaveBeenCalledWith('Deniz');
  });
});
