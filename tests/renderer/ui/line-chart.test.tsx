import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LineChart } from '../../../renderer/ui/line-chart.tsx';
import type { LinePoint } from '../../../renderer/ui/line-chart.tsx';
import { dayTicks, valueAxis } from '../../../renderer/ui/line-chart-scale.ts';
import { axeFindings } from '../axe-findings.ts';
import { renderUi } from './render-ui.tsx';

const pointOf = (on: string, value: number, fields: Partial<LinePoint> = {}): LinePoint => ({
  id: on,
  on,
  value,
  hollow: false,
  joined: 'solid',
  words: 'inside the target',
  ...fields,
});
const points = [
  pointOf('2026-09-01', 840, { hollow: true, words: 'above the target' }),
  pointOf('2026-10-01', 310),
  pointOf('2026-11-20', 305, { joined: 'dashed' }),
];
const chart = (
  <LineChart
    label="Checkout p99"
    unit="ms"
    points={points}
    band={{ lower: null, upper: 350 }}
    bandLabel="target: up to 350 ms"
  />
);

describe('LineChart', () => {
  it('is one tab stop that tells each point as arrows come to it', async () => {
    const { person, container } = renderUi(chart);
    const slider = screen.getByRole('slider', { name: 'Checkout p99: readings by day' });
    expect(slider).toHaveAttribute('aria-valuetext', '305 ms, 20 November 2026 · inside the target');
    slider.focus();
    await person.keyboard('{ArrowLeft}');
    expect(slider).toHaveAttribute('aria-valuetext', '310 ms, 1 October 2026 · inside the target');
    await person.keyboard('{Home}{ArrowLeft}');
    expect(slider).toHaveAttribute('aria-valuetext', '840 ms, 1 September 2026 · above the target');
    expect(screen.getByText('840 ms')).toBeVisible();
    await person.keyboard('{End}');
    expect(slider).toHaveAttribute('aria-valuenow', '3');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('tells band, points outside and missing values apart by shape, and names each mark', () => {
    const { container } = renderUi(chart);
    const dashes = [...container.querySelectorAll('svg line[stroke-dasharray]')];
    // One between the points, one in the legend.
    expect(dashes).toHaveLength(2);
    expect(container.querySelector('rect')?.getAttribute('fill')).toMatch(/^url\(#/);
    const fills = [...container.querySelectorAll('[role="slider"] circle')].map((circle) =>
      circle.getAttribute('fill'),
    );
    expect(new Set(fills).size).toBe(2);
    const marks = within(screen.getByRole('list', { name: 'What the marks mean' })).getAllByRole('listitem');
    expect(marks.map((mark) => mark.textContent)).toEqual([
      'target: up to 350 ms',
      'outside of it',
      'readings missed between',
    ]);
  });

  it('has a table behind it with the same facts', async () => {
    const { person, container } = renderUi(chart);
    await person.click(screen.getByRole('radio', { name: 'Table' }));
    const rows = within(screen.getByRole('table', { name: 'Checkout p99' })).getAllByRole('row');
    expect(rows.slice(1).map((row) => row.textContent)).toEqual([
      '2026-11-20305inside the target',
      '2026-10-01310inside the target',
      '2026-09-01840above the target',
    ]);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('draws a single value, and equal ones', () => {
    const { container } = renderUi(
      <LineChart label="Checkout p99" unit="ms" points={[pointOf('2026-09-01', 5)]} band={null} bandLabel="" />,
    );
    expect(container.querySelectorAll('circle')).toHaveLength(1);
    expect(screen.queryByRole('list')).toBeNull();
  });
});

describe('the axes', () => {
  it.each([
    [305, 840, [0, 200, 400, 600, 800, 1000]],
    [96.2, 99.9, [96, 97, 98, 99, 100]],
    [0.1, 0.3, [0, 0.1, 0.2, 0.3]],
    [-5, 5, [-5, 0, 5]],
  ])('cuts %d to %d into round steps', (min, max, ticks) => {
    const axis = valueAxis(min, max);
    expect(axis.from).toBeLessThanOrEqual(min);
    expect(axis.to).toBeGreaterThanOrEqual(max);
    expect(axis.ticks).toEqual(ticks);
  });

  it('names both ends of a short span, months of a long one and the year instead of January', () => {
    expect(dayTicks('2026-11-02', '2026-11-23').map(({ label }) => label)).toEqual(['2 Nov', '23 Nov']);
    expect(dayTicks('2026-10-10', '2027-03-05').map(({ label }) => label)).toEqual([
      'Nov',
      'Dec',
      '2027',
      'Feb',
      'Mar',
    ]);
    expect(dayTicks('2016-10-10', '2026-03-05').length).toBeLessThanOrEqual(6);
  });
});
