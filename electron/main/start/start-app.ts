import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, ipcMain, Menu, nativeTheme, protocol, session, shell } from 'electron';
import { isTrustedSender } from '../ipc/is-trusted-sender.ts';
import { registerHandlers } from '../ipc/register-handlers.ts';
import { menuTemplate } from '../menu/menu-template.ts';
import { APP_ORIGIN, APP_SCHEME, START_PAGE } from '../protocol/app-origin.ts';
import { buildFileTable } from '../protocol/file-table.ts';
import { createAppServer } from '../protocol/serve-app.ts';
import { lockSession } from '../security/lock-session.ts';
import { readThemeNow } from '../settings/settings-file.ts';
import { createFlush } from '../window/flush-before-close.ts';
import { openMainWindow } from '../window/open-main-window.ts';
import { revivePage } from '../window/revive-page.ts';
import { buildHandlers } from './build-handlers.ts';
import { dataPaths } from './data-paths.ts';
import { askToReload } from './dialogs.ts';

/**
 * Starts the app once Electron is ready: deny first, then serve the page, answer its verbs, show menus and window. `devUrl` is
 * the development server's page, or `null`.
 */
export async function startApp(devUrl: string | null): Promise<void> {
  const dataFolder = app.getPath('userData');
  mkdirSync(dataFolder, { recursive: true });
  const paths = dataPaths(dataFolder);
  const built = path.join(app.getAppPath(), 'dist');
  const flush = createFlush();
  let quitting = false;
  let window: BrowserWindow | null = null;

  lockSession(session.defaultSession, devUrl);
  if (devUrl === null) protocol.handle(APP_SCHEME, createAppServer(buildFileTable(path.join(built, 'renderer'))));
  const origin = devUrl === null ? APP_ORIGIN : new URL(devUrl).origin;
  registerHandlers(ipcMain, buildHandlers(dataFolder, flush), ({ senderFrame }) =>
    isTrustedSender(senderFrame, origin),
  );
  nativeTheme.themeSource = readThemeNow(paths.settings);

  const show = async (): Promise<void> => {
    window = await openMainWindow({
      page: devUrl ?? START_PAGE,
      preload: path.join(built, 'preload', 'index.cjs'),
      stateFile: paths.window,
      flush,
      resumeClosing: (closing) => (quitting ? app.quit() : closing.close()),
    });
    revivePage(window, askToReload, () => app.exit(1));
    window.on('closed', () => (window = null));
  };
  const focus = (): void => {
    if (window === null) return void show();
    if (window.isMinimized()) window.restore();
    window.focus();
  };
  const send = (command: string): void => window?.webContents.send('menu.command', command);
  const showDataFolder = (): void => shell.showItemInFolder(paths.profileFolders);
  const { platform } = process;
  const menu = menuTemplate({ platform, appName: app.name, development: devUrl !== null, send, showDataFolder });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu));

  app.on('before-quit', () => (quitting = true));
  app.on('second-instance', focus);
  app.on('activate', focus);
  app.on('window-all-closed', () => platform !== 'darwin' && app.quit());
  await show();
}
