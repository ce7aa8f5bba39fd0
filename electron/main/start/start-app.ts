import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserWindow, Session } from 'electron';
import { app, ipcMain, Menu, nativeTheme, session, shell } from 'electron';
import type { Handlers } from '../ipc/handlers.ts';
import { isTrustedSender } from '../ipc/is-trusted-sender.ts';
import { registerHandlers } from '../ipc/register-handlers.ts';
import { menuTemplate } from '../menu/menu-template.ts';
import { APP_ORIGIN, START_PAGE } from '../protocol/app-origin.ts';
import { buildFileTable } from '../protocol/file-table.ts';
import { registerPages } from '../protocol/register-pages.ts';
import { createAppServer } from '../protocol/serve-app.ts';
import { remindWeekly } from '../reminder/remind-weekly.ts';
import { lockSession } from '../security/lock-session.ts';
import { readThemeNow } from '../settings/settings-file.ts';
import { createFlush } from '../window/flush-before-close.ts';
import { openMainWindow } from '../window/open-main-window.ts';
import type { Reopening } from '../window/reopen-handlers.ts';
import { createReopenHandlers } from '../window/reopen-handlers.ts';
import { openRescueSession } from '../window/rescue-session.ts';
import { revivePage } from '../window/revive-page.ts';
import { freeBytesOf, watchFreeSpace } from '../window/watch-free-space.ts';
import { buildHandlers } from './build-handlers.ts';
import { dataPaths } from './data-paths.ts';
import { askToReload, tell } from './dialogs.ts';
import { otherVersionInWords } from './other-version.ts';

const AS_USUAL: Reopening = { rescue: null, isSetAside: false };
/** Where a click on the reminder leads. */
const FRIDAY = '#/friday';

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

  const serve = (pages: Session): void => {
    if (devUrl === null) registerPages(pages, createAppServer(buildFileTable(path.join(built, 'renderer'))));
  };
  lockSession(session.defaultSession, devUrl);
  serve(session.defaultSession);
  nativeTheme.themeSource = readThemeNow(paths.settings);

  const show = async ({ rescue, isSetAside }: Reopening = AS_USUAL, place = ''): Promise<void> => {
    if (rescue) openRescueSession(devUrl, serve);
    const before = window;
    const opened = await openMainWindow({
      page: `${devUrl ?? START_PAGE}${rescue ? `?rescue=${rescue}` : isSetAside ? '?set-aside' : ''}`,
      place,
      preload: path.join(built, 'preload', 'index.cjs'),
      stateFile: paths.window,
      flush,
      isRescue: rescue !== null,
      resumeClosing: (closing) => (quitting ? app.quit() : closing.close()),
    });
    window = opened;
    revivePage(opened, askToReload, () => app.exit(1));
    opened.on('closed', () => {
      if (window === opened) window = null;
    });
    // The page before it opened nothing, so there is nothing to wait for.
    before?.destroy();
  };
  const send = (event: string, payload: unknown): void => window?.webContents.send(event, payload);
  const space = watchFreeSpace(
    () => freeBytesOf(dataFolder),
    (freeBytes) => send('vault.space', { freeBytes }),
  );
  const reminder = remindWeekly(() => {
    if (window === null) return void show(AS_USUAL, FRIDAY);
    focus();
    command('friday');
  });
  const origin = devUrl === null ? APP_ORIGIN : new URL(devUrl).origin;
  const { handlers: capabilities, setStoreAside } = buildHandlers(dataFolder, flush, origin, (settings) =>
    reminder.set(settings.weeklyReminder),
  );
  const handlers: Handlers = {
    ...capabilities,
    'journal.append': async (request) => {
      const appended = await capabilities['journal.append'](request);
      space.look();
      return appended;
    },
    ...createReopenHandlers({ show: (reopening) => void show(reopening), setStoreAside }),
  };
  registerHandlers(ipcMain, handlers, ({ senderFrame }) => isTrustedSender(senderFrame, origin));

  const focus = (): void => {
    if (window === null) return void show();
    if (window.isMinimized()) window.restore();
    window.focus();
  };
  const showDataFolder = (): void => shell.showItemInFolder(paths.profileFolders);
  const { platform } = process;
  const command = (name: string): void => send('menu.command', name);
  const menu = menuTemplate({
    platform,
    appName: app.name,
    development: devUrl !== null,
    send: command,
    showDataFolder,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu));

  app.on('before-quit', () => (quitting = true));
  app.on('second-instance', (_event, _arguments, _folder, told) => {
    focus();
    const words = otherVersionInWords(told, app.getVersion());
    if (words) tell(words.message, words.detail);
  });
  app.on('activate', focus);
  app.on('window-all-closed', () => platform !== 'darwin' && app.quit());
  await show();
  const settings = await handlers['settings.read'](null);
  if (settings.ok) reminder.set(settings.value.weeklyReminder);
}
