import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Button } from '../../../renderer/ui/button.tsx';
import { Menu } from '../../../renderer/ui/menu.tsx';
import { renderUi } from './render-ui.tsx';

it('opens by key, moves by arrows, runs one command and closes', async () => {
  const [onCopy, onDelete, onDense] = [vi.fn(), vi.fn(), vi.fn()];
  const { person } = renderUi(
    <Menu
      label="More"
      trigger={<Button>More</Button>}
      entries={[
        { label: 'Copy', shortcut: 'Ctrl C', onSelect: onCopy },
        { kind: 'separator' },
        { kind: 'check', label: 'Compact rows', checked: true, onCheckedChange: onDense },
        { label: 'Move to the bin', danger: true, onSelect: onDelete },
      ]}
    />,
  );
  await person.tab();
  await person.keyboard('{Enter}');
  expect(await screen.findByRole('menu', { name: 'More' })).toBeInTheDocument();
  expect(screen.getByRole('menuitemcheckbox', { name: 'Compact rows' })).toBeChecked();
  await waitFor(() => expect(screen.getByRole('menuitem', { name: /Copy/ })).toHaveFocus());
  await person.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(onDelete).toHaveBeenCalledOnce();
  expect(onCopy).not.toHaveBeenCalled();
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
});
