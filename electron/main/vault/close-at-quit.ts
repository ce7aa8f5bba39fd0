/** What of Electron's `app` is needed here. */
interface Quitting {
  on: (event: 'will-quit', listener: (event: { preventDefault: () => void }) => void) => unknown;
  quit: () => void;
}

/** How long the last snapshot may take before the app goes anyway, in milliseconds; what was confirmed is safe in any case. */
const QUIT_TIME = 10_000;

/** Holds quitting until the vaults are closed in order, once. */
export function closeAtQuit(app: Quitting, closeAll: () => Promise<void>): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  app.on('will-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    const late = new Promise<void>((resolve) => setTimeout(resolve, QUIT_TIME).unref());
    void Promise.race([closeAll().catch(() => undefined), late]).then(() => {
      state = 'closed';
      // Not from within this very event, where Electron would not hear it and the app would stay without a window.
      setImmediate(() => app.quit());
    });
  });
}
