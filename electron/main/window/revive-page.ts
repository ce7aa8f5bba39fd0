import type { BrowserWindow } from 'electron';

/**
 * When the page's process dies, asks whether to start it again: what was saved is in the journal, what was being typed is a
 * draft. `ask` answers true for starting again.
 */
export function revivePage(
  window: BrowserWindow,
  ask: (message: string) => Promise<boolean>,
  giveUp: () => void,
): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    void ask(
      'The window stopped working. Everything saved is safe, and what you were typing was kept as a draft.',
    ).then((again) => {
      if (again && !window.isDestroyed()) window.webContents.reload();
      else giveUp();
    });
  });
}
