import { app, protocol } from 'electron';
import { privilegedScheme } from '../protocol/privileged-scheme.ts';
import { commandLineSwitches } from '../security/command-line-switches.ts';

/** What Chromium must know before it starts: its switches, and that `app:` is a scheme of its own. */
export function prepareChromium(development: boolean): void {
  for (const [name, value] of commandLineSwitches(development)) app.commandLine.appendSwitch(name, value);
  protocol.registerSchemesAsPrivileged([privilegedScheme]);
}
