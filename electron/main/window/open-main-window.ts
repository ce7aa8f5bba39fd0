import { BrowserWindow, Menu, nativeTheme, screen } from 'electron';
import { readJsonFile } from '../files/read-json-file.ts';
import { lockContents } from '../security/lock-contents.ts';
import { mainWindowPreferences } from '../security/web-preferences.ts';
import { closeAfterFlush } from './close-after-flush.ts';
import type { Flush } from './flush-before-close.ts';
import { RESCUE_PARTITION } from './rescue-session.ts';
import { rememberWindow } from './remember-window.ts';
import { textMenu } from './text-menu.ts';
import { canvasColor } from './window-colors.ts';
import { MINIMUM_SIZE, placeWindow, WindowStateSchema } from './window-state.ts';

/** What the main window needs; `resumeClosing` goes on with closing or quitting once the page has saved. */
export interface MainWindowNeeds {
  readonly page: string;
  /** Where in the page it opens, from `#` on; empty for where the page begins. */
  readonly place: string;
  readonly preload: string;
  readonly stateFile: string;
  readonly flush: Flush;
  /** The page lives in a session in memory. */
  readonly isRescue: boolean;
  readonly resumeClosing: (window: BrowserWindow) => void;
}

/** Opens the window with the app's page, where it was last time, and shows it when its first frame is painted. */
export async function openMainWindow(needs: MainWindowNeeds): Promise<BrowserWindow> {
  const found = await readJsonFile(needs.stateFile, WindowStateSchema);
  const state = found.found === 'value' ? found.value : null;
  const screens = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...placeWindow(state, screens),
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    title: 'Rungbook',
    show: false,
    backgroundColor: canvasColor(nativeTheme.shouldUseDarkColors),
    webPreferences: {
      ...mainWindowPreferences(needs.preload),
      ...(needs.isRescue && { partition: RESCUE_PARTITION }),
    },
    ...(process.platform === 'darwin' ? { titleBarStyle: 'hidden' as const } : {}),
  });
  if (state?.maximised) window.maximize();

  lockContents(window.webContents, needs.page);
  rememberWindow(window, needs.stateFile);
  closeAfterFlush(window, needs.flush, () => needs.resumeClosing(window));
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('focus', () => window.webContents.send('window.focus', true));
  window.on('blur', () => window.webContents.send('window.focus', false));
  window.webContents.on('context-menu', (_event, clicked) => {
    const template = textMenu(clicked);
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
  const recolour = (): void => window.setBackgroundColor(canvasColor(nativeTheme.shouldUseDarkColors));
  nativeTheme.on('updated', recolour);
  window.on('closed', () => nativeTheme.off('updated', recolour));
  window.once('ready-to-show', () => window.show());

  void window.loadURL(`${needs.page}${needs.place}`).catch(() => undefined);
  return window;
}
