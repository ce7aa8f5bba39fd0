import { renderWithRecord } from '../../../render-with-record.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listWholeRecord } from '../../../../../renderer/db/queries/whole-record-query.ts';
import { findRecord } from '../../../../../renderer/db/stored.ts';
import { DataSection } from '../../../../../renderer/features/settings/data-section.tsx';
import { BackupEngineContext } from '../../../../../renderer/hooks/backup-engine.ts';
import type { Services } from '../../../../../renderer/hooks/services.ts';
import { useToastStore } from '../../../../../renderer/hooks/toast-store.ts';
import { useSettings } from '../../../../../renderer/hooks/use-settings.ts';
import { canonicalJson } from '../../../../../shared/change/canonical-json.ts';
import type { Change } from '../../../../../shared/change/change-set.ts';
import { defaultSettings } from '../../../../../shared/ipc/contract/settings-contract.ts';
import { failed } from '../../../../../shared/ipc/result.ts';
import { createEntry, createPerson } from '../../../../../shared/record/new-record.ts';
import { axeFindings } from '../../../axe-findings.ts';
import { inPlaceBackupEngine } from '../../../in-place-backup-engine.ts';
import { createRememberingBridge } from '../../../remembering-bridge.ts';

const now = '2026-11-24T08:00:00.000Z';
const idOf = (last: number): string => `6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f4f${String(last).padStart(2, '0')}`;
const entry = createEntry({ title: 'Cut p99', text: 'one\ntwo', occurredOn: '2026-11-20' }, { id: idOf(1), now });
const mara = createPerson({ name: 'Mara' }, { id: idOf(2), now });
const changes: Change[] = [
  { op: 'put', kind: 'entry', record: entry, baseRev: 0 },
  { op: 'put', kind: 'person', record: mara, baseRev: 0 },
];

async function open(platform: 'linux' | 'browser' = 'linux') {
  const { memory, bridge } = createRememberingBridge();
  const controls = { profiles: [], onSwitch: vi.fn(), onCreate: vi.fn(), onRemove: vi.fn() };
  const view = await renderWithRecord(
    <BackupEngineContext value={inPlaceBackupEngine}>
      <DataSection {...controls} />
    </BackupEngineContext>,
    { changes, bridge, platform },
  );
  memory.services = view.services;
  return { ...view, memory };
}

/** Everything in the record, as one text. */
const whole = async ({ store }: Services): Promise<string> =>
  canonicalJson(
    (await listWholeRecord(store.database)).filter(({ record }) => record !== null).map((one) => one.record),
  );

/** Changes the entry, removes the person and adds another entry. */
async function moveOn({ store, newId }: Services): Promise<void> {
  const later: Change[] = [
    { op: 'put', kind: 'entry', record: { ...entry, text: 'one\nthree' }, baseRev: 1 },
    { op: 'tombstone', kind: 'person', id: mara.id, baseRev: 1 },
    { op: 'put', kind: 'entry', record: { ...entry, id: idOf(3), title: 'Later' }, baseRev: 0 },
  ];
  const result = await store.commit({ id: newId(), at: now, label: 'Moved on', session: null, changes: later });
  expect(result.ok).toBe(true);
}

const press = async (user: Awaited<ReturnType<typeof open>>['user'], name: string | RegExp): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));

const dialogOf = (name: string): Promise<HTMLElement> => screen.findByRole('dialog', { name });

afterEach(() => {
  useSettings.setState({ settings: defaultSettings });
});

describe('a backup file', () => {
  it('plain: comes back after a look at every difference, and one undo gives what was there', async () => {
    const { user, services, memory } = await open();
    const before = await whole(services);
    await press(user, 'Back up now…');
    await user.click(await screen.findByRole('radio', { name: 'Plain' }));
    await press(user, 'Save backup…');
    await waitFor(() => expect(memory.file?.name).toBe('Test 2026-11-24.rungbook.json'));
    expect(await screen.findByText(/saved today/)).toBeVisible();

    await moveOn(services);
    const moved = await whole(services);
    await press(user, 'Restore from a file…');
    const dialog = await dialogOf('What restoring changes');
    expect(within(dialog).getByText('1 changes, 1 is removed')).toBeVisible();
    expect(within(dialog).getByText('1 comes back')).toBeVisible();
    expect(await whole(services)).toBe(moved);
    expect(await axeFindings(dialog)).toEqual([]);

    await press(user, 'Restore');
    await waitFor(async () => expect(await whole(services)).toBe(before));
    expect(memory.generations.map(({ generation }) => generation.reason)).toEqual(['restore']);
    const { undoId, text } = useToastStore.getState().toasts.at(-1) ?? {};
    expect(text).toBe('Restored Test 2026-11-24.rungbook.json');
    expect((await services.store.undo(undoId ?? '')).ok).toBe(true);
    expect(await whole(services)).toBe(moved);
  });

  it('encrypted: asks for the passphrase, says when it is wrong, and opens with the suggested one', async () => {
    const { user, services, memory } = await open();
    await press(user, 'Back up now…');
    const suggested = await screen.findByLabelText('Suggested passphrase');
    await waitFor(() => expect(suggested.textContent.split(' ')).toHaveLength(6));
    const passphrase = suggested.textContent;
    await press(user, 'Save backup…');
    await waitFor(() => expect(memory.file?.name).toBe('Test 2026-11-24.rungbook.age'));
    await moveOn(services);

    await press(user, 'Restore from a file…');
    const field = await screen.findByLabelText('Passphrase');
    await user.type(field, 'not this one');
    await press(user, 'Open');
    expect(await screen.findByText(/^This passphrase does not open “Test 2026-11-24.rungbook.age”/)).toBeVisible();
    const again = await screen.findByLabelText('Passphrase');
    await user.clear(again);
    await user.type(again, passphrase);
    await press(user, 'Open');
    expect(await dialogOf('What restoring changes')).toBeVisible();
  });

  it('with a passphrase of one’s own: long enough, and twice or shown', async () => {
    const { user, memory } = await open();
    await press(user, 'Back up now…');
    await user.click(await screen.findByRole('radio', { name: 'My own' }));
    await press(user, 'Save backup…');
    expect(await screen.findByText(/^Use at least 12 characters/)).toBeVisible();
    await user.type(screen.getByLabelText('Passphrase', { selector: 'input' }), 'seven quiet boats');
    await press(user, 'Save backup…');
    expect(await screen.findByText(/^The two are not the same/)).toBeVisible();
    expect(memory.file).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Show it' }));
    await press(user, 'Save backup…');
    await waitFor(() => expect(memory.file).not.toBeNull());
  });

  it('that is none is refused in its own words, and nothing is written', async () => {
    const { user, services, memory } = await open();
    const before = await whole(services);
    memory.file = { name: 'holiday.jpg', bytes: Uint8Array.of(0xff, 0xd8, 0xff) };
    await press(user, 'Restore from a file…');
    expect(await screen.findByText(/^“holiday.jpg” is not a Rungbook backup. Nothing was changed./)).toBeVisible();
    expect(await whole(services)).toBe(before);
    expect(memory.asked).not.toContain('vault.snapshot');
  });

  it('is not restored when the snapshot before it fails', async () => {
    const { user, services, memory } = await open();
    await press(user, 'Back up now…');
    await user.click(await screen.findByRole('radio', { name: 'Plain' }));
    await press(user, 'Save backup…');
    await waitFor(() => expect(memory.file).not.toBeNull());
    await moveOn(services);
    const moved = await whole(services);
    memory.replace['vault.snapshot'] = () => failed('not-saved', 'The disk is full.');
    await press(user, 'Restore from a file…');
    await press(user, 'Restore');
    expect(await screen.findByText('Not restored: The disk is full.')).toBeVisible();
    expect(await whole(services)).toBe(moved);
  });
});

describe('a snapshot', () => {
  it('is listed with what it holds, and comes back after a look at the lines that differ', async () => {
    const { user, services, memory } = await open();
    await press(user, 'Take one now');
    const list = await screen.findByText(/today, 09:00/);
    expect(list).toHaveTextContent('✓ verified');
    expect(screen.getByText('2 records')).toBeVisible();
    await moveOn(services);

    await press(user, 'Restore this…: snapshot of today, 09:00');
    const dialog = await dialogOf('What restoring changes');
    await user.click(await within(dialog).findByRole('option', { name: /Cut p99/ }));
    const details = within(dialog).getByRole('region', { name: 'What changes in it' });
    expect(details).toHaveTextContent('now: three');
    expect(details).toHaveTextContent('then: two');
    await press(user, 'Restore');
    await waitFor(async () =>
      expect((await findRecord(services.store.database, 'person', mara.id))?.record.name).toBe('Mara'),
    );
    expect(memory.generations.at(-1)?.generation.reason).toBe('restore');
  });

  it('that is like the record has nothing to restore', async () => {
    const { user } = await open();
    await press(user, 'Take one now');
    await press(user, 'Restore this…: snapshot of today, 09:00');
    expect(await screen.findByText(/exactly like this/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull();
  });
});

describe('encrypted copies', () => {
  it('start with a folder and a passphrase, show their errors, and stop', async () => {
    const { user, memory, container } = await open();
    await press(user, 'Choose a folder…');
    await waitFor(async () =>
      expect((await screen.findByLabelText('Suggested passphrase')).textContent.split(' ')).toHaveLength(6),
    );
    await press(user, 'Start copies');
    expect(await screen.findByText('/media/stick')).toBeVisible();
    expect(new TextDecoder().decode(memory.key ?? undefined)).toMatch(/^age-encryption.org\/v1\n-> scrypt /);
    memory.copies = {
      ...memory.copies,
      error: 'The folder “stick” is not there. Plug it in; the next snapshot tries again.',
    };
    await press(user, 'Verify now');
    expect(await screen.findByText(/^The folder “stick” is not there/)).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
    await press(user, 'Stop copies');
    expect(await screen.findByText(/^Off\. Everything lies on one disk/)).toBeVisible();
  });
});

describe('in a browser', () => {
  it('there is no vault: words say so, backups are files', async () => {
    const { user, services, memory } = await open('browser');
    expect(screen.getByText(/There is no second copy/)).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Snapshots' })).toBeNull();
    await press(user, 'Back up now…');
    await user.click(await screen.findByRole('radio', { name: 'Plain' }));
    await press(user, 'Save backup…');
    await waitFor(() => expect(memory.file).not.toBeNull());
    const before = await whole(services);
    await moveOn(services);
    await press(user, 'Restore from a file…');
    await press(user, 'Restore');
    await waitFor(async () => expect(await whole(services)).toBe(before));
    expect(memory.asked).not.toContain('vault.snapshot');
  });
});
