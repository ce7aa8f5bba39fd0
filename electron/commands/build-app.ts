import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { isBuildStale } from './is-build-stale.ts';

/** Builds main, preload and renderer; false when the build failed (it said why itself). */
export function buildApp(projectRoot: string, announce: (line: string) => void): boolean {
  announce('Building …');
  const vite = path.join(projectRoot, 'node_modules', 'vite', 'bin', 'vite.js');
  const result = spawnSync(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  return result.status === 0;
}

/** The same, but only when the sources are newer than `dist/`. */
export function buildAppIfStale(projectRoot: string, announce: (line: string) => void): boolean {
  return !isBuildStale(projectRoot) || buildApp(projectRoot, announce);
}
