import { screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
// Loaded before, because reading its icons for the first time takes longer than a test waits.
import '../../../../renderer/features/today/copies-row.tsx';
import { TodayPage } from '../../../../renderer/features/today/today-page.tsx';
import { ServicesContext, useServices } from '../../../../renderer/hooks/services.ts';
import { useSettings } from '../../../../renderer/hooks/use-settings.ts';
import type { Change } from '../../../../shared/change/change-set.ts';
import type { Bridge } from '../../../../shared/ipc/bridge.ts';
import { failed, ok } from '../../../../shared/ipc/result.ts';
import { createEntry } from '../../../../shared/record/new-record.ts';
import { axeFindings } from '../../axe-findings.ts';
import { renderWithRecord } from '../../render-with-record.tsx';

const entry = createEntry(
  { title: 'Cut p99', occurredOn: '2026-11-23' },
  { id: '6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f1f01', now: '2026-11-24T08:00:00.000Z' },
);
const changes: Change[] = [{ op: 'put', kind: 'entry', record: entry, baseRev: 0 }];

/** A desktop whose vault has these copies. */
function Desktop({ kind = 'own', children }: { kind?: 'own' | 'sample'; children: ReactNode }) {
  const services = useServices();
  const info = { ...services.info, platform: 'linux' as const };
  return (
    <ServicesContext.Provider value={{ ...services, info, profile: { ...services.profile, kind } }}>
      {children}
    </ServicesContext.Provider>
  );
}
const asked: string[] = [];
const ask = ((channel: string) => {
  asked.push(channel);
  const copies = { folder: null, lastAt: null, error: null };
  return Promise.resolve(channel === 'vault.status' ? ok({ copies }) : failed('unavailable', 'Not here.'));
}) as unknown as Bridge['ask'];

const page = <TodayPage capture={<input aria-label="Write something down" />} />;
const { moments } = useSettings.getState().settings;
afterEach(() => {
  asked.length = 0;
  useSettings.getState().change({ moments });
});

describe('copies on Today', () => {
  it('says that only one copy exists, leads to the data screen, and can be put away', async () => {
    const options = { changes, bridge: { ask } };
    const { user, container } = await renderWithRecord(<Desktop>{page}</Desktop>, options);
    expect(await screen.findByText(/Only one copy exists, on this disk/)).toBeVisible();
    expect(screen.getByRole('link', { name: /Keep an encrypted one elsewhere/ })).toHaveAttribute(
      'href',
      '#/settings/data',
    );
    expect(await axeFindings(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Put away for 30 days' }));
    await waitFor(() => expect(screen.queryByText(/Only one copy/)).toBeNull());
  });

  it('does not ask about an empty record or the sample career', async () => {
    const sample = await renderWithRecord(<Desktop kind="sample">{page}</Desktop>, { changes, bridge: { ask } });
    await waitFor(() => expect(document.documentElement.dataset['ready']).toBe('today'));
    sample.unmount();
    await renderWithRecord(<Desktop>{page}</Desktop>, { bridge: { ask } });
    await screen.findByText(/Nothing here yet/);
    await waitFor(() => expect(document.documentElement.dataset['ready']).toBe('today'));
    expect(asked).not.toContain('vault.status');
  });
});
