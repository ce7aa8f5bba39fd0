import type { BrowserWindow } from 'electron';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import type { WindowState } from './window-state.ts';

/** Keeps place and size of the window in `file` whenever they have come to rest. Failing to is no reason to bother anyone. */
export function rememberWindow(window: BrowserWindow, file: string): void {
  let pending: NodeJS.Timeout | null = null;
  const save = (): void => {
    if (window.isDestroyed()) return;
    const state: WindowState = { bounds: window.getNormalBounds(), maximised: window.isMaximized() };
    void writeFileAtomically(file, JSON.stringify(state)).catch(() => undefined);
  };
  const soon = (): void => {
    if (pending) clearTimeout(pending);
    pending = setTimeout(save, 500);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('close', () => {
    if (pending) clearTimeout(pending);
    save();
  });
}
