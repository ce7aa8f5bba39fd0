import { findRuntimeHere } from '../runtime/find-runtime-here.ts';
import { buildAppIfStale } from './build-app.ts';
import { hasDisplay } from './has-display.ts';
import { projectRoot } from './project-root.ts';
import { runBrowserMode } from './run-browser-mode.ts';
import { runDesktop } from './run-desktop.ts';
import { sandboxArguments } from './sandbox-arguments.ts';
import { parseStartArguments } from './start-arguments.ts';

/** `npm start`: builds what is stale, then opens the desktop app, or serves browser mode and says why. */
async function start(): Promise<number> {
  const args = parseStartArguments(process.argv.slice(2));
  const announce = (line: string): void => console.log(line);
  if (!buildAppIfStale(projectRoot, announce)) return 1;
  if (args.browser) return runBrowserMode(projectRoot, ['You asked for it.']);
  if (!hasDisplay(process.platform, process.env)) {
    return runBrowserMode(projectRoot, ['There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set).']);
  }
  const search = await findRuntimeHere({ projectRoot, announce });
  if (!search.found) return runBrowserMode(projectRoot, search.reasons);
  const sandbox = sandboxArguments(process.platform, process.getuid?.());
  if (sandbox.length > 0) announce('You are root: starting with --no-sandbox. Use an ordinary account for real work.');
  return runDesktop({
    runtime: search.runtime,
    appFolder: projectRoot,
    args: [...sandbox, ...args.forApp],
    env: process.env,
  });
}

process.exitCode = await start();
