import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { Combobox } from '../../../renderer/ui/combobox.tsx';
import { renderUi } from './render-ui.tsx';

const people = [
  { value: 'p1', label: 'Mara Lindqvist' },
  { value: 'p2', label: 'Tom Okafor' },
];

function Manager({
  onCreate,
  onChange,
}: {
  onCreate?: (text: string) => void;
  onChange: (value: string | null) => void;
}) {
  const [value, setValue] = useState<string | null>('p1');
  const change = (next: string | null) => {
    setValue(next);
    onChange(next);
  };
  return (
    <Combobox
      label="Manager"
      options={people}
      value={value}
      onValueChange={change}
      onCreate={onCreate}
      hint="Who decides"
    />
  );
}

it('shows what is chosen, and chooses by typing and Enter', async () => {
  const onChange = vi.fn();
  const { person } = renderUi(<Manager onChange={onChange} />);
  const input = screen.getByRole('combobox', { name: 'Manager' });
  expect(input).toHaveValue('Mara Lindqvist');
  expect(input).toHaveAccessibleDescription('Who decides');
  await person.tripleClick(input);
  await person.keyboard('tom{Enter}');
  expect(onChange).toHaveBeenLastCalledWith('p2');
  expect(input).toHaveValue('Tom Okafor');
});

it('offers to create what is not there', async () => {
  const onCreate = vi.fn();
  const { person } = renderUi(<Manager onChange={vi.fn()} onCreate={onCreate} />);
  await person.tripleClick(screen.getByRole('combobox', { name: 'Manager' }));
  await person.keyboard('Priya{Enter}');
  expect(onCreate).toHaveBeenCalledExactlyOnceWith('Priya');
});

it('chooses nothing when the text is emptied', async () => {
  const onChange = vi.fn();
  const { person } = renderUi(<Manager onChange={onChange} />);
  await person.tripleClick(screen.getByRole('combobox', { name: 'Manager' }));
  await person.keyboard('{Backspace}');
  expect(onChange).toHaveBeenLastCalledWith(null);
});

it('keeps the choice when half a name is left behind', async () => {
  const onChange = vi.fn();
  const { person } = renderUi(<Manager onChange={onChange} />);
  const input = screen.getByRole('combobox', { name: 'Manager' });
  await person.tripleClick(input);
  await person.keyboard('to{Escape}{Escape}');
  await person.tab();
  expect(onChange).not.toHaveBeenCalled();
  expect(input).toHaveValue('Mara Lindqvist');
});
