import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { FigureFromMetric } from '../../../../renderer/features/journal/figure-from-metric.tsx';
import type { Change } from '../../../../shared/change/change-set.ts';
import { idOf } from '../../../shared/goals/goal-builders.ts';
import { metricOf, readingOf } from '../../../shared/metrics/metric-builders.ts';
import { axeFindings } from '../../axe-findings.ts';
import { renderWithRecord } from '../../render-with-record.tsx';

const changes: Change[] = [
  { op: 'put', kind: 'metric', record: metricOf(), baseRev: 0 },
  { op: 'put', kind: 'reading', record: readingOf('2026-09-01', 50), baseRev: 0 },
  { op: 'put', kind: 'reading', record: readingOf('2026-10-01', 40, { id: idOf(101) }), baseRev: 0 },
  { op: 'put', kind: 'reading', record: readingOf('2026-11-02', 24, { id: idOf(102) }), baseRev: 0 },
];

async function open() {
  const onFigure = vi.fn();
  const opened = await renderWithRecord(<FigureFromMetric onFigure={onFigure} />, { changes });
  await opened.user.click(await screen.findByRole('button', { name: 'From a metric…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Figure from a metric' }));
  await dialog.findByDisplayValue('2026-11-02 · 24 hours');
  return { ...opened, onFigure, dialog };
}

describe('FigureFromMetric', () => {
  it('makes the first and the latest reading a measured figure with its source', async () => {
    const { user, dialog, onFigure } = await open();
    expect(dialog.getByLabelText('Before')).toHaveValue('2026-09-01 · 50 hours');
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Use this figure' }));
    expect(onFigure).toHaveBeenCalledExactlyOnceWith({
      name: 'Lead time for change',
      baseline: '50',
      result: '24',
      unit: 'hours',
      source: 'Grafana, 1 September 2026 → Grafana, 2 November 2026; the team’s metric, not mine alone',
      basis: 'measured',
      followUpOn: null,
      hold: 'unknown',
    });
  });

  it('says why two readings are no before and after, and makes nothing of them', async () => {
    const { user, dialog } = await open();
    await user.click(dialog.getByLabelText('After'));
    await user.clear(dialog.getByLabelText('After'));
    await user.type(dialog.getByLabelText('After'), '2026-09-01{Enter}');
    expect(dialog.getByLabelText('After')).toHaveAccessibleDescription(
      'Choose two readings: one from before, one from after.',
    );
    expect(dialog.getByRole('button', { name: 'Use this figure' })).toBeDisabled();
  });
});
