import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The table of what browser mode serves: URL path → absolute file, for every regular file below `folder`. A request is
 * looked up, never turned into a path, so nothing outside can be reached. Names that start with a dot are build records.
 */
export function staticFiles(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const walk = (current: string, url: string): void => {
    for (const entry of readdirSync(current, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const file = path.join(current, entry.name);
      if (entry.isDirectory()) walk(file, `${url}${entry.name}/`);
      else if (entry.isFile()) files.set(`${url}${entry.name}`, file);
    }
  };
  walk(folder, '/');
  const index = files.get('/index.html');
  if (index !== undefined) files.set('/', index);
  return files;
}
