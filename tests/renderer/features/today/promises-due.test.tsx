import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findRecord } from '../../../../renderer/db/stored.ts';
import { ThisWeek } from '../../../../renderer/features/today/this-week.tsx';
import type { Change } from '../../../../shared/change/change-set.ts';
import { actionOf, mara, meetingOf } from '../../../shared/meetings/meeting-builders.ts';
import { renderWithRecord } from '../../render-with-record.tsx';

const held = meetingOf(11, '2026-11-10', {
  state: 'held',
  actions: [actionOf(90, 'Send the draft', { due: '2026-11-20' })],
});

describe('promises on Today', () => {
  it('are ticked where they are seen, and done in their meeting', async () => {
    const changes: Change[] = [
      { op: 'put', kind: 'person', record: mara, baseRev: 0 },
      { op: 'put', kind: 'meeting', record: held, baseRev: 0 },
    ];
    const { user, services } = await renderWithRecord(<ThisWeek today="2026-11-24" />, { changes });
    expect(await screen.findByRole('link', { name: 'Send the draft' })).toHaveAttribute(
      'href',
      `#/meetings/${held.id}`,
    );
    expect(screen.getByText('overdue')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'Done: “Send the draft”' }));
    expect(await screen.findByText('Nothing waits for you.')).toBeVisible();
    await waitFor(async () =>
      expect((await findRecord(services.store.database, 'meeting', held.id))?.record.actions).toMatchObject([
        { state: 'done', doneOn: '2026-11-24' },
      ]),
    );
  });
});
