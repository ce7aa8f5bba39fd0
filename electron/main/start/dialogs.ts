import { BrowserWindow, dialog } from 'electron';
import type { MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron';

/** The window that a dialog belongs to. */
const parent = () => BrowserWindow.getAllWindows().find((window) => window.isVisible());

async function ask(options: MessageBoxOptions): Promise<number> {
  const window = parent();
  return (await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options))).response;
}

/** The system's save dialog on the main window. Looked up when called, so that a test can answer in its place. */
export const showSaveDialog = (options: SaveDialogOptions) => {
  const window = parent();
  return window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options);
};

/** The system's open dialog on the main window. */
export const showOpenDialog = (options: OpenDialogOptions) => {
  const window = parent();
  return window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options);
};

/** Tells the person something that happened outside of any screen. */
export const tell = (message: string, detail = ''): void =>
  void ask({ type: 'info', message, detail, buttons: ['OK'] });

/** Asks before a link leaves the app, showing where it leads. */
export const confirmLink = async (target: string, href: string): Promise<boolean> =>
  (await ask({
    type: 'question',
    message: `Open ${target}?`,
    detail: `This leaves Rungbook:\n${href.length > 300 ? `${href.slice(0, 300)}…` : href}`,
    buttons: ['Cancel', 'Open'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })) === 1;

/** Asks whether to start the page again after it died. */
export const askToReload = async (message: string): Promise<boolean> =>
  (await ask({
    type: 'warning',
    message,
    buttons: ['Start again', 'Quit'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })) === 0;
