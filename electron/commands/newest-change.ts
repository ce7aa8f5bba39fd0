import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** The latest modification below a file or folder, in milliseconds since the epoch; 0 when it does not exist. */
export function newestChange(target: string): number {
  const stat = statSync(target, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  // A folder's own time changes when a file in it is added or removed, so deletions count as well.
  let newest = stat.mtimeMs;
  for (const name of readdirSync(target)) newest = Math.max(newest, newestChange(path.join(target, name)));
  return newest;
}
