import { statSync } from 'node:fs';
import path from 'node:path';
import { newestChange } from './newest-change.ts';

const SOURCES = [
  'electron/main',
  'electron/preload',
  'renderer',
  'shared',
  'resources',
  'vite.config.ts',
  'package.json',
];
const OUTPUTS = ['dist/main/index.cjs', 'dist/preload/index.cjs', 'dist/renderer/index.html'];

/** True when a part of the build is missing or older than the newest source. Compares times only, so it costs milliseconds. */
export function isBuildStale(projectRoot: string): boolean {
  const built = OUTPUTS.map((file) => statSync(path.join(projectRoot, file), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const changed = SOURCES.map((source) => newestChange(path.join(projectRoot, source)));
  return Math.min(...built) <= Math.max(...changed);
}
