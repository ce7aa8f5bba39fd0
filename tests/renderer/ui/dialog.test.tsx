import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { Button } from '../../../renderer/ui/button.tsx';
import { ConfirmDialog } from '../../../renderer/ui/confirm-dialog.tsx';
import { Dialog } from '../../../renderer/ui/dialog.tsx';
import { TextField } from '../../../renderer/ui/text-field.tsx';
import { axeFindings } from '../axe-findings.ts';
import { renderUi } from './render-ui.tsx';

function NewProject() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>New project</Button>
      <Dialog open={open} onOpenChange={setOpen} title="New project" description="The rest can wait.">
        <TextField label="Name" />
      </Dialog>
    </>
  );
}

it('takes the focus to its first field and gives it back on Esc', async () => {
  const { person, baseElement } = renderUi(<NewProject />);
  await person.click(screen.getByRole('button', { name: 'New project' }));
  const dialog = await screen.findByRole('dialog', { name: 'New project' });
  expect(dialog).toHaveAccessibleDescription('The rest can wait.');
  await waitFor(() => expect(screen.getByLabelText('Name')).toHaveFocus());
  expect(await axeFindings(baseElement)).toEqual([]);
  await person.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(screen.getByRole('button', { name: 'New project' })).toHaveFocus());
});

it('keeps the focus inside', async () => {
  const { person } = renderUi(<NewProject />);
  await person.click(screen.getByRole('button', { name: 'New project' }));
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  for (let step = 0; step < 5; step += 1) {
    await person.tab();
    // A guard behind the last control sends the focus back a moment later.
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  }
});

it('starts on the way back when confirming is dangerous', async () => {
  const [onConfirm, onCancel] = [vi.fn(), vi.fn()];
  const { person } = renderUi(
    <ConfirmDialog
      open
      title="Delete it for good?"
      confirmLabel="Delete for good"
      danger
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      Its history goes with it.
    </ConfirmDialog>,
  );
  await waitFor(() => expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus());
  await person.keyboard('{Enter}');
  expect(onCancel).toHaveBeenCalledOnce();
  await person.click(screen.getByRole('button', { name: 'Delete for good' }));
  expect(onConfirm).toHaveBeenCalledOnce();
});
