import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { isBuildStale } from './is-build-stale.ts';

/** Builds main, preload and renderer when the sources are newer than `dist/`; false when the build failed (it said why). */
export function buildApp(projectRoot: string, announce: (line: string) => void): boolean {
  if (!isBuildStale(projectRoot)) return true;
  announce('Building …');
  const vite = path.join(projectRoot, 'node_modules', 'vite', 'bin', 'vite.js');
  const result = spawnSync(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  return result.status === 0;
}
