import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The table of what the app's protocol serves: URL path → file, for every file that was built. A request is looked up and never
 * made into a path, so nothing outside can be reached. Names that start with a dot are records of the build.
 */
export function buildFileTable(folder: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  const walk = (current: string, url: string): void => {
    for (const entry of readdirSync(current, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) walk(path.join(current, entry.name), `${url}${entry.name}/`);
      else if (entry.isFile()) table.set(`${url}${entry.name}`, path.join(current, entry.name));
    }
  };
  walk(folder, '/');
  return table;
}
