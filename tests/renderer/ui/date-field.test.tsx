import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
// The calendar loads on demand; loaded here, its time is not the test's.
import '../../../renderer/ui/calendar.tsx';
import { DateField } from '../../../renderer/ui/date-field.tsx';
import { renderUi } from './render-ui.tsx';

const words = (text: string) => (text === 'yesterday' ? '2026-11-23' : null);

function When({ onChange }: { onChange: (date: string | null) => void }) {
  const [value, setValue] = useState<string | null>('2026-11-20');
  const change = (date: string | null) => {
    setValue(date);
    onChange(date);
  };
  return (
    <DateField
      label="When"
      value={value}
      onValueChange={change}
      today="2026-11-24"
      parseWords={words}
      max="2026-11-24"
    />
  );
}

const field = () => screen.getByRole('textbox', { name: 'When' });

it('reads words when the field is left', async () => {
  const onChange = vi.fn();
  const { person } = renderUi(<When onChange={onChange} />);
  await person.clear(field());
  await person.type(field(), 'yesterday');
  expect(onChange).not.toHaveBeenCalled();
  await person.tab();
  expect(onChange).toHaveBeenCalledExactlyOnceWith('2026-11-23');
  expect(field()).toHaveValue('2026-11-23');
});

it.each(['2026-02-30', '2026-12-01', 'some day'])(
  'keeps %s on screen with words about it, and the value as it was',
  async (text) => {
    const onChange = vi.fn();
    const { person } = renderUi(<When onChange={onChange} />);
    await person.clear(field());
    await person.type(field(), `${text}{Enter}`);
    expect(onChange).not.toHaveBeenCalled();
    expect(field()).toHaveValue(text);
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(/This is not a day until 2026-11-24\./);
  },
);

it('means no date when emptied', async () => {
  const onChange = vi.fn();
  const { person } = renderUi(<When onChange={onChange} />);
  await person.clear(field());
  await person.keyboard('{Enter}');
  expect(onChange).toHaveBeenCalledExactlyOnceWith(null);
});

it('chooses from the calendar by keyboard', async () => {
  const onChange = vi.fn();
  const { person } = renderUi(<When onChange={onChange} />);
  await person.click(field());
  await person.keyboard('{Alt>}{ArrowDown}{/Alt}');
  const chosen = await screen.findByRole('button', { name: /20 November 2026/ }, { timeout: 15_000 });
  await vi.waitFor(() => expect(chosen).toHaveFocus());
  await person.keyboard('{ArrowLeft}{Enter}');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('2026-11-19');
});
