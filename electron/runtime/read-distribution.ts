import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { executableName } from './executable-name.ts';
import type { Runtime, RuntimeOrigin } from './runtime.ts';

/** Reads a folder that holds an unpacked Electron; `undefined` when its executable or its `version` file is missing. */
export function readDistribution(
  distPath: string,
  origin: RuntimeOrigin,
  platform: NodeJS.Platform,
): Runtime | undefined {
  const executable = path.join(distPath, executableName(platform));
  const versionFile = path.join(distPath, 'version');
  if (!existsSync(executable) || !existsSync(versionFile)) return undefined;
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  return version === '' ? undefined : { origin, distPath, executable, version };
}
