import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { PaneLayout } from '../../../renderer/ui/pane-layout.tsx';
import { renderUi } from './render-ui.tsx';

function Screen({ onBack }: { onBack: () => void }) {
  const [width, setWidth] = useState(340);
  return (
    <PaneLayout
      list={<p>list</p>}
      detail={<p>detail</p>}
      detailOpen
      onBack={onBack}
      backLabel="Journal"
      listLabel="Entries"
      detailLabel="Entry"
      listWidth={width}
      onListWidthChange={setWidth}
    />
  );
}

it('has a separator that moves by keys within its limits', async () => {
  const { person } = renderUi(<Screen onBack={vi.fn()} />);
  const line = screen.getByRole('separator', { name: 'Width of the list' });
  line.focus();
  await person.keyboard('{ArrowRight}');
  expect(line).toHaveAttribute('aria-valuenow', '356');
  await person.keyboard('{End}{ArrowRight}');
  expect(line).toHaveAttribute('aria-valuenow', '440');
  await person.keyboard('{Home}{ArrowLeft}');
  expect(line).toHaveAttribute('aria-valuenow', '280');
});

it('offers a way back', async () => {
  const onBack = vi.fn();
  const { person } = renderUi(<Screen onBack={onBack} />);
  await person.click(screen.getByRole('button', { name: 'Journal' }));
  expect(onBack).toHaveBeenCalledOnce();
});
