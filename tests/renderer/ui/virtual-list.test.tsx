import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { ListRow } from '../../../renderer/ui/list-row.tsx';
import { VirtualList } from '../../../renderer/ui/virtual-list.tsx';
import { axeFindings } from '../axe-findings.ts';
import { renderUi } from './render-ui.tsx';

interface Row {
  id: string;
  title: string;
  month: string;
}

const rows: Row[] = Array.from({ length: 5000 }, (_, index) => ({
  id: `row-${index}`,
  title: `Entry ${index}`,
  month: index < 3 ? 'November' : 'October',
}));
const idOf = (row: Row) => row.id;
const monthOf = (row: Row) => row.month;

function Journal({ onOpen, onKey }: { onOpen?: (id: string) => void; onKey?: (key: string, row: Row | null) => void }) {
  const [selected, setSelected] = useState<string | null>(null);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  return (
    <VirtualList
      label="Entries"
      items={rows}
      itemId={idOf}
      groupOf={monthOf}
      renderRow={(row) => <ListRow title={row.title} />}
      selectedId={selected}
      onSelect={setSelected}
      onOpen={onOpen}
      marked={marked}
      onMarkedChange={setMarked}
      letters={{ next: 'j', previous: 'k' }}
      onKey={(event, row) => onKey?.(event.key, row)}
    />
  );
}

const active = () => document.getElementById(screen.getByRole('listbox').getAttribute('aria-activedescendant') ?? '');
const markedRows = () => screen.queryAllByRole('option', { selected: true }).map((row) => row.textContent);

it('renders only what is near, and says how many there are', () => {
  renderUi(<Journal />);
  const options = screen.getAllByRole('option');
  expect(options.length).toBeLessThan(60);
  expect(options[0]).toHaveAttribute('aria-setsize', '5000');
  expect(options[0]).toHaveAccessibleDescription('November');
  expect(options[1]).not.toHaveAccessibleDescription();
});

it('moves by arrows and letters, opens by Enter, and names the active row', async () => {
  const onOpen = vi.fn();
  const { person } = renderUi(<Journal onOpen={onOpen} />);
  await person.tab();
  expect(screen.getByRole('listbox')).toHaveFocus();
  await person.keyboard('{ArrowDown}jj');
  expect(active()).toHaveTextContent('Entry 2');
  await person.keyboard('k{Enter}');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('row-1');
});

it('keeps the active row in the document however far it lies', async () => {
  const { person } = renderUi(<Journal />);
  await person.tab();
  await person.keyboard('{End}');
  expect(active()).toHaveTextContent('Entry 4999');
});

it('marks a range with Shift, everything with Ctrl A, nothing with Esc', async () => {
  const { person } = renderUi(<Journal />);
  await person.tab();
  await person.keyboard('{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  expect(markedRows()).toEqual(['Entry 0', 'Entry 1', 'Entry 2']);
  await person.keyboard('{ArrowUp} ');
  expect(markedRows()).toEqual(['Entry 0', 'Entry 2']);
  await person.keyboard('{Control>}a{/Control}');
  expect(markedRows().length).toBeGreaterThan(10);
  await person.keyboard('{Escape}');
  expect(markedRows()).toEqual([]);
});

it('selects by click, marks by Ctrl click and Shift click', async () => {
  const { person } = renderUi(<Journal />);
  await person.click(screen.getByText('Entry 1'));
  expect(active()).toHaveTextContent('Entry 1');
  await person.keyboard('{Shift>}');
  await person.click(screen.getByText('Entry 3'));
  await person.keyboard('{/Shift}{Control>}');
  await person.click(screen.getByText('Entry 2'));
  expect(markedRows()).toEqual(['Entry 1', 'Entry 3']);
});

it('hands other keys to the screen together with the chosen row', async () => {
  const onKey = vi.fn();
  const { person } = renderUi(<Journal onKey={onKey} />);
  await person.tab();
  await person.keyboard('{ArrowDown}e');
  expect(onKey).toHaveBeenCalledExactlyOnceWith('e', rows[0]);
});

it('is clean for axe', async () => {
  const { container } = renderUi(<Journal />);
  expect(await axeFindings(container)).toEqual([]);
});
