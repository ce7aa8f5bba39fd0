import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { MonthsRibbon } from '../../../renderer/ui/months-ribbon.tsx';
import type { RibbonMonth } from '../../../renderer/ui/months-ribbon.tsx';
import { axeFindings } from '../axe-findings.ts';
import { renderUi } from './render-ui.tsx';

const months: RibbonMonth[] = [
  { month: '2026-09', level: 0, label: 'September 2026: nothing recorded' },
  { month: '2026-10', level: 'away', label: 'October 2026: away' },
  { month: '2026-11', level: 2, label: 'November 2026: 2 entries' },
];

it('is one tab stop; arrows walk through the months and Enter chooses', async () => {
  const onSelect = vi.fn();
  const { person } = renderUi(
    <MonthsRibbon label="Stewardship" months={months} selectedMonth="2026-10" onSelectMonth={onSelect} />,
  );
  await person.tab();
  expect(screen.getByRole('button', { name: 'October 2026: away' })).toHaveFocus();
  expect(screen.getByRole('button', { pressed: true })).toHaveFocus();
  await person.keyboard('{ArrowRight}{Enter}');
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('2026-11');
  await person.keyboard('{Home}');
  expect(screen.getByRole('button', { name: /September/ })).toHaveFocus();
  await person.tab();
  expect(document.body).toHaveFocus();
});

it('is a table in words where nothing can be chosen', async () => {
  const { container } = renderUi(<MonthsRibbon label="Stewardship" months={months} />);
  const table = screen.getByRole('table', { name: 'Stewardship' });
  expect(within(table).getByRole('row', { name: '2026-11 November 2026: 2 entries' })).toBeInTheDocument();
  expect(await axeFindings(container)).toEqual([]);
});
