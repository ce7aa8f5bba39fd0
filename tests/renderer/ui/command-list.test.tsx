import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { CommandList } from '../../../renderer/ui/command-list.tsx';
import { axeFindings } from '../axe-findings.ts';
import { renderUi } from './render-ui.tsx';

const all = [
  { id: 'today', label: 'Today' },
  { id: 'journal', label: 'Journal' },
];

function Palette({ onRun }: { onRun: (id: string) => void }) {
  const [query, setQuery] = useState('');
  const fits = (items: typeof all) => items.filter((item) => item.label.toLowerCase().includes(query));
  return (
    <CommandList
      label="Search and commands"
      placeholder="Go to, do, or find"
      query={query}
      onQueryChange={setQuery}
      groups={[
        { label: 'Screens', items: fits(all) },
        { label: 'Entries', items: fits([{ id: 'p99', label: 'Cut p99' }]) },
      ]}
      onRun={onRun}
      emptyText="Nothing fits. Try fewer letters."
    />
  );
}

it('runs the first result by Enter, and walks across groups', async () => {
  const onRun = vi.fn();
  const { person, container } = renderUi(<Palette onRun={onRun} />);
  const input = screen.getByRole('combobox', { name: 'Search and commands' });
  await person.click(input);
  await person.keyboard('{Enter}{ArrowDown}{ArrowDown}{Enter}');
  expect(onRun.mock.calls).toEqual([['today'], ['p99']]);
  expect(input).toHaveFocus();
  expect(await axeFindings(container)).toEqual([]);
});

it('starts at the top again when the text changes', async () => {
  const onRun = vi.fn();
  const { person } = renderUi(<Palette onRun={onRun} />);
  await person.click(screen.getByRole('combobox'));
  await person.keyboard('{ArrowDown}o{Enter}');
  expect(onRun).toHaveBeenCalledExactlyOnceWith('today');
});

it('says when nothing fits, and runs nothing', async () => {
  const onRun = vi.fn();
  const { person } = renderUi(<Palette onRun={onRun} />);
  await person.click(screen.getByRole('combobox'));
  await person.keyboard('zzz{Enter}');
  expect(screen.getByRole('status')).toHaveTextContent('Nothing fits. Try fewer letters.');
  expect(onRun).not.toHaveBeenCalled();
});
