import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { TagInput } from '../../../renderer/ui/tag-input.tsx';
import { renderUi } from './render-ui.tsx';

function Tags() {
  const [tags, setTags] = useState<string[]>(['latency']);
  return (
    <>
      <TagInput label="Tags" tags={tags} onTagsChange={setTags} suggestions={['latency', 'checkout']} />
      <output>{tags.join(' ')}</output>
    </>
  );
}

it('adds a new tag without its #, and one that is in use', async () => {
  const { person } = renderUi(<Tags />);
  await person.click(screen.getByRole('combobox', { name: 'Tags' }));
  await person.keyboard('#hiring{Enter}check{Enter}');
  expect(screen.getByText('latency hiring checkout')).toBeInTheDocument();
});

it('loses nothing by Esc', async () => {
  const { person } = renderUi(<Tags />);
  await person.click(screen.getByRole('combobox', { name: 'Tags' }));
  await person.keyboard('{Escape}{Escape}{Escape}');
  expect(screen.getByRole('button', { name: 'Remove latency' })).toBeInTheDocument();
});

it('takes the last one away with Backspace, any one with its button', async () => {
  const { person } = renderUi(<Tags />);
  await person.click(screen.getByRole('combobox', { name: 'Tags' }));
  await person.keyboard('hiring{Enter}{Backspace}');
  expect(screen.queryByRole('button', { name: 'Remove hiring', hidden: true })).toBeNull();
  await person.keyboard('{Escape}');
  await person.click(screen.getByRole('button', { name: 'Remove latency' }));
  expect(screen.queryByText('latency')).toBeNull();
});
