import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AppInfo } from '../../../shared/ipc/contract/app-contract.ts';
import { ok } from '../../../shared/ipc/result.ts';
import type { HandlersOf } from '../ipc/handlers.ts';

/** Reads the facts about this run; `argv` and `env` are the process's own. */
export function appInfo(run: {
  version: string;
  electron: string | undefined;
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  argv: readonly string[];
  /** Electron's folder of resources. */
  resources: string;
  dataFolder: string;
}): AppInfo {
  return {
    version: run.version,
    electron: run.electron ?? null,
    platform: run.platform === 'darwin' || run.platform === 'win32' ? run.platform : 'linux',
    // The loader says so in development; a packaged stand-in carries a marker among its resources.
    testRuntime: run.env['RUNGBOOK_STAND_IN'] === '1' || existsSync(path.join(run.resources, 'rungbook-test-runtime')),
    dataFolder: run.dataFolder,
    openSample: run.argv.includes('--sample'),
  };
}

/** The verb `app.info`. */
export const createAppInfoHandlers = (info: AppInfo): HandlersOf<'app.info'> => ({ 'app.info': () => ok(info) });
