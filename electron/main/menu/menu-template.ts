import type { MenuItemConstructorOptions } from 'electron';
import { screens } from './screens.ts';

/** What the menus need: `send` tells the page a command, `showDataFolder` shows where the record lives. */
export interface MenuNeeds {
  readonly platform: NodeJS.Platform;
  readonly appName: string;
  /** Reloading and developer tools are for development only. */
  readonly development: boolean;
  readonly send: (command: string) => void;
  readonly showDataFolder: () => void;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * The menus of the app by the platform's conventions: an application menu on macOS, the same items under File, Edit and Help
 * elsewhere. The page handles its keys first; a menu's key counts where the page lets it through.
 */
export function menuTemplate(needs: MenuNeeds): MenuItemConstructorOptions[] {
  const { platform, appName, development, send, showDataFolder } = needs;
  const mac = platform === 'darwin';
  const command = (label: string, id: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    click: () => send(id),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const settings = command('Settings…', 'settings', 'CmdOrCtrl+,');

  const application: MenuItemConstructorOptions = {
    label: appName,
    submenu: [
      { role: 'about' },
      separator,
      settings,
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [
      command('New entry', 'new-entry', 'CmdOrCtrl+N'),
      separator,
      ...(mac ? [{ role: 'close' } as const] : [settings, separator, { role: 'quit' } as const]),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: '&Edit',
    submenu: [
      // The key stays with the page: in a text field it takes back typing, elsewhere the last change of the record.
      { ...command('Undo', 'undo', 'CmdOrCtrl+Z'), registerAccelerator: false },
      { role: 'redo' },
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'delete' },
      separator,
      { role: 'selectAll' },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      separator,
      { role: 'togglefullscreen' },
      ...(development ? [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
    ],
  };
  const go: MenuItemConstructorOptions = {
    label: '&Go',
    submenu: [
      command('Go to anything…', 'palette', 'CmdOrCtrl+K'),
      separator,
      ...screens.map((label, index) => command(label, `screen:${index + 1}`, `CmdOrCtrl+${index + 1}`)),
    ],
  };
  const help: MenuItemConstructorOptions = {
    role: 'help',
    label: '&Help',
    submenu: [
      command('Keys', 'keys'),
      { label: mac ? 'Show data folder in Finder' : 'Show data folder', click: () => showDataFolder() },
      ...(mac ? [] : [separator, { role: 'about' } as const]),
    ],
  };
  return [...(mac ? [application] : []), file, edit, view, go, ...(mac ? [{ role: 'windowMenu' } as const] : []), help];
}
