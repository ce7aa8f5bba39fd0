import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listCadences, listTopicsOf } from '../../../../../renderer/db/queries/growth-queries.ts';
import { PersonMeetings } from '../../../../../renderer/features/people/meetings/person-meetings.tsx';
import { nextKeyOf } from '../../../../../shared/meetings/upcoming-meetings.ts';
import { mara, meetingOf } from '../../../../shared/meetings/meeting-builders.ts';
import { axeFindings } from '../../../axe-findings.ts';
import { renderWithRecord } from '../../../render-with-record.tsx';
import { before, next, put } from './open-meeting.tsx';

const open = (meetings = [before]) =>
  renderWithRecord(<PersonMeetings person={mara} />, {
    changes: [put('person', mara), ...meetings.map((meeting) => put('meeting', meeting))],
  });

describe('PersonMeetings', () => {
  it('begins a rhythm, and the next meeting appears by itself', async () => {
    const { user, services, container } = await open();
    expect(await screen.findByText(/None is planned/)).toBeVisible();
    await user.click(await screen.findByRole('combobox', { name: 'How often' }));
    await user.click(await screen.findByRole('option', { name: 'Every week' }));
    const [cadence] = await waitFor(async () => {
      const all = await listCadences(services.store.database);
      expect(all).toHaveLength(1);
      return all;
    });
    // Today is a Tuesday; this week's was not held yet, the last one a fortnight ago.
    const link = await screen.findByRole('link', { name: 'today 10:00' });
    expect(link).toHaveAttribute('href', `#/meetings/${nextKeyOf(cadence!.record.id)}`);
    expect(screen.getByRole('link', { name: 'brief' })).toHaveAttribute(
      'href',
      `#/meetings/${nextKeyOf(cadence!.record.id)}?brief=1`,
    );
    await user.click(screen.getByRole('button', { name: 'Tuesday 10:00, 30 min' }));
    const time = await screen.findByRole('textbox', { name: 'Time' });
    await user.clear(time);
    await user.type(time, '25:00');
    await user.tab();
    expect(await screen.findByText(/This is not a time of day/)).toBeVisible();
    await user.clear(time);
    await user.type(time, '14:15');
    await user.tab();
    expect(await screen.findByRole('link', { name: 'today 14:15' })).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('ends a rhythm; what is planned stays', async () => {
    const { user, services } = await open([before, next]);
    await user.click(await screen.findByRole('combobox', { name: 'How often' }));
    await user.click(await screen.findByRole('option', { name: 'Every two weeks' }));
    await screen.findByRole('button', { name: /10:00, 30 min/ });
    await user.click(screen.getByRole('combobox', { name: 'How often' }));
    await user.click(await screen.findByRole('option', { name: 'Not regularly' }));
    await waitFor(async () => expect(await listCadences(services.store.database)).toHaveLength(0));
    expect(screen.getByRole('link', { name: 'Thu 10:00' })).toHaveAttribute('href', `#/meetings/${next.id}`);
  });

  it('keeps what to talk about until there is a meeting', async () => {
    const { user, services } = await open();
    await user.type(await screen.findByRole('textbox', { name: 'Add a topic' }), 'Budget{Enter}Holidays{Enter}');
    await screen.findByRole('button', { name: 'Remove “Holidays”' });
    expect(screen.getByRole('textbox', { name: 'Add a topic' })).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Remove “Budget”' }));
    await waitFor(async () =>
      expect((await listTopicsOf(services.store.database, mara.id)).map(({ record }) => record.words)).toEqual([
        'Holidays',
      ]),
    );
  });

  it('lists what was, the newest first, with one that nobody marked as held', async () => {
    await open([before, meetingOf(14, '2026-11-19'), next]);
    await screen.findByRole('link', { name: /Tue 10 Nov/ });
    const history = screen.getAllByRole('link').map((link) => link.textContent);
    expect(history.slice(2)).toEqual(['Thu 19 Nov 10:00planned', 'Tue 10 Nov 10:00held · 1 promise']);
  });
});
