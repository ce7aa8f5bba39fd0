import { app, Menu, protocol } from 'electron';
import { privilegedScheme } from '../protocol/privileged-scheme.ts';
import { commandLineSwitches } from '../security/command-line-switches.ts';

/** What must be known before Chromium starts: its switches, that `app:` is a scheme of its own, that Electron's own menu is not wanted. */
export function prepareChromium(development: boolean): void {
  for (const [name, value] of commandLineSwitches(development)) app.commandLine.appendSwitch(name, value);
  protocol.registerSchemesAsPrivileged([privilegedScheme]);
  Menu.setApplicationMenu(null);
}
