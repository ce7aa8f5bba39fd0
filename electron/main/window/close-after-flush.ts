import type { BrowserWindow } from 'electron';
import type { Flush } from './flush-before-close.ts';

/**
 * Holds every closing of the window until its page has saved what is being typed. `resume` goes on with what was under way:
 * closing this window, or quitting the app.
 */
export function closeAfterFlush(window: BrowserWindow, flush: Flush, resume: () => void): void {
  let flushed = false;
  window.on('close', (event) => {
    if (flushed || window.webContents.isCrashed()) return;
    event.preventDefault();
    void flush
      .wait(() => window.webContents.send('app.before-quit', null))
      .then(() => {
        flushed = true;
        resume();
      });
  });
}
