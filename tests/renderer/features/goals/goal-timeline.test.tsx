import { goalOf, openGoals, practice, put, zones } from './goals-record.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { axeFindings } from '../../axe-findings.ts';

const timeline = '/goals?view=timeline';

describe('the timeline', () => {
  it('says each bar in words, walks by keys, and moves through time by left and right', async () => {
    const { user, container } = await openGoals(timeline);
    const list = await screen.findByRole('listbox', { name: 'Goals on a timeline' });
    const rows = await within(list).findAllByRole('option');
    expect(rows.map((row) => row.textContent)).toContainEqual(
      expect.stringContaining('Active·by 31 Jan 2027, 1 September 2026 to 31 January 2027'),
    );
    expect(screen.getByText('September 2026 – August 2027')).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
    list.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(await screen.findByText('October 2026 – September 2027')).toBeVisible();
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(screen.getByLabelText('Outcome')).toHaveFocus());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('listbox', { name: 'Goals on a timeline' })).toHaveFocus());
  });

  it('draws a bar as long as the goal, as a share of the months shown', async () => {
    const { container } = await openGoals(timeline, { changes: [put(zones)] });
    await screen.findByRole('option', { name: /Checkout survives/ });
    const bar = [...container.querySelectorAll<HTMLElement>('[role="option"] [style*="width"]')][0];
    expect(bar?.style.left).toBe('0%');
    expect(Number.parseFloat(bar?.style.width ?? '')).toBeCloseTo((153 / 365) * 100, 5);
  });

  it('shows the same goals as a table, and says how many lie outside of the months', async () => {
    const old = goalOf(5, { outcome: 'Long ago', startsOn: '2020-01-01', targetOn: '2020-03-01', status: 'done' });
    const { user, container } = await openGoals(timeline, { changes: [zones, practice, old].map(put) });
    expect(await screen.findByText('1 outside of these months')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'As a table' }));
    const table = await screen.findByRole('table', { name: 'Goals of the months shown' });
    expect(within(table).getByRole('row', { name: /Checkout survives a zone Active/ })).toHaveTextContent(
      '1 September 202631 January 2027never',
    );
    expect(await axeFindings(container)).toEqual([]);
  });
});
