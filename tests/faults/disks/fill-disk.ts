import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync, truncateSync, statSync } from 'node:fs';
import path from 'node:path';

/** What keeps a disk full. */
export interface Ballast {
  readonly remove: () => void;
}

const STEPS = ['64M', '8M', '1M', '64K', '4K'];

/** Fills the disk that a folder lies on to its last block, then gives `keep` bytes back. */
export function fillDisk(folder: string, keep: number): Ballast {
  const file = path.join(folder, 'ballast');
  let size = 0;
  for (const step of STEPS) {
    const bytes = Number.parseInt(step, 10) * (step.endsWith('M') ? 1_048_576 : 1024);
    while (spawnSync('fallocate', ['-o', String(size), '-l', String(bytes), file]).status === 0) size += bytes;
  }
  // A step that did not fit may have taken some blocks; they count as well.
  truncateSync(file, Math.max(0, Math.max(size, statSync(file).size) - keep));
  execFileSync('sync', ['-f', folder]);
  return { remove: () => rmSync(file) };
}
