import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ToastRegion } from '../../../renderer/ui/toast-region.tsx';
import { renderUi } from './render-ui.tsx';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: false });
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number) => {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
};

it('goes by itself, but waits while the pointer is on it', () => {
  const onDismiss = vi.fn();
  renderUi(<ToastRegion toasts={[{ id: 't1', text: 'Moved to the bin.' }]} onDismiss={onDismiss} />);
  const toast = screen.getByRole('listitem');
  fireEvent.pointerEnter(toast);
  pass(60_000);
  expect(onDismiss).not.toHaveBeenCalled();
  fireEvent.pointerLeave(toast);
  pass(8_000);
  expect(onDismiss).toHaveBeenCalledExactlyOnceWith('t1');
});

it('stays when something went wrong, and says so at once', () => {
  const onDismiss = vi.fn();
  renderUi(<ToastRegion toasts={[{ id: 't1', text: 'Not exported.', tone: 'bad' }]} onDismiss={onDismiss} />);
  pass(600_000);
  expect(onDismiss).not.toHaveBeenCalled();
  expect(screen.getByRole('alert')).toHaveTextContent('Not exported.');
});

it('acts once and goes', () => {
  const [onAct, onDismiss] = [vi.fn(), vi.fn()];
  const toast = { id: 't1', text: 'Moved to the bin.', action: { label: 'Undo', shortcut: 'Ctrl Z', onAct } };
  renderUi(<ToastRegion toasts={[toast]} onDismiss={onDismiss} />);
  fireEvent.click(screen.getByRole('button', { name: /Undo/ }));
  expect(onAct).toHaveBeenCalledOnce();
  expect(onDismiss).toHaveBeenCalledExactlyOnceWith('t1');
});
