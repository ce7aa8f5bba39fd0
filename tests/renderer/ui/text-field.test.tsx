import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TextArea } from '../../../renderer/ui/text-area.tsx';
import { TextField } from '../../../renderer/ui/text-field.tsx';
import { renderUi } from './render-ui.tsx';

it('ties label and hint to the control, and the error in place of the hint', () => {
  const { rerender } = renderUi(<TextField label="Title" hint="In a line." />);
  const title = screen.getByRole('textbox', { name: 'Title' });
  expect(title).toHaveAccessibleDescription('In a line.');
  expect(title).toBeValid();
  rerender(<TextField label="Title" hint="In a line." error="An entry needs a title." />);
  expect(title).toHaveAccessibleDescription('An entry needs a title.');
  expect(title).toBeInvalid();
});

it('keeps a hidden label for screen readers', () => {
  renderUi(<TextField label="Search" hideLabel />);
  expect(screen.getByRole('textbox', { name: 'Search' })).toBeInTheDocument();
});

it('grows: the twin that makes the height follows what is typed', async () => {
  const { person, container } = renderUi(<TextArea label="Context" />);
  await person.type(screen.getByRole('textbox', { name: 'Context' }), 'one{Enter}two');
  expect(container.querySelector('[aria-hidden]')?.textContent).toBe('one\ntwo\n');
});
