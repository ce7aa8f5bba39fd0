import path from 'node:path';
import { BROWSER_MODE_HOST, BROWSER_MODE_ORIGIN, BROWSER_MODE_PORT } from '../../shared/browser-mode/origin.ts';
import { browserModeNotice, portTakenNotice } from './browser-mode-notice.ts';
import { startBrowserServer } from './browser-server.ts';

/** Serves the built renderer until Ctrl-C; resolves with the exit code. `reasons` are full sentences. */
export async function runBrowserMode(projectRoot: string, reasons: readonly string[]): Promise<number> {
  const start = await startBrowserServer({
    folder: path.join(projectRoot, 'dist', 'renderer'),
    host: BROWSER_MODE_HOST,
    port: BROWSER_MODE_PORT,
  });
  if (start.kind === 'port-taken') {
    console.error(portTakenNotice(BROWSER_MODE_PORT));
    return 1;
  }
  for (const line of browserModeNotice(BROWSER_MODE_ORIGIN, reasons)) console.log(line);
  return new Promise((resolve) => {
    const stop = (): void => {
      start.server.closeAllConnections();
      start.server.close(() => resolve(0));
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}
