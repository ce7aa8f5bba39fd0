import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NextMeetingRow } from '../../../../renderer/features/today/next-meeting-row.tsx';
import type { Change } from '../../../../shared/change/change-set.ts';
import { createEntry } from '../../../../shared/record/new-record.ts';
import { actionOf, birthOf, mara, meetingOf, personOf } from '../../../shared/meetings/meeting-builders.ts';
import { axeFindings } from '../../axe-findings.ts';
import { renderWithRecord } from '../../render-with-record.tsx';

const put = (kind: 'meeting' | 'person' | 'entry', record: object) =>
  ({ op: 'put', kind, record, baseRev: 0 }) as unknown as Change;
const held = meetingOf(11, '2026-11-10', {
  state: 'held',
  actions: [actionOf(90, 'Send the draft', { due: '2026-11-20' })],
});
const next = meetingOf(12, '2026-11-26');
const news = createEntry({ title: 'Library', occurredOn: '2026-11-20', result: 'Two teams use it' }, birthOf(31));
const open = (changes: Change[]) => renderWithRecord(<NextMeetingRow today="2026-11-24" />, { changes });

describe('NextMeetingRow', () => {
  it('says whom one meets next, when, what happened since, what is late, and leads to the brief', async () => {
    const { container } = await open([
      put('person', mara),
      put('meeting', held),
      put('meeting', next),
      put('entry', news),
    ]);
    await screen.findByText(/1 promise overdue/);
    expect(screen.getByRole('region', { name: 'Next 1:1' })).toHaveTextContent(
      'Mara Lind · Thu 10:00 · 1 outcome since 10 Nov · 1 promise overdue brief →',
    );
    expect(screen.getByRole('link', { name: 'brief' })).toHaveAttribute('href', `#/meetings/${next.id}?brief=1`);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('tells two persons of one name apart', async () => {
    const other = personOf(2, 'Mara Lind', { roles: ['peer'] });
    await open([put('person', mara), put('person', other), put('meeting', next)]);
    expect(await screen.findByText(/Mara Lind \(manager, Payments\)/)).toBeVisible();
  });
});
