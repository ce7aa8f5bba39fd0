import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';

/** The rooms whose code is handed to people. */
const SHIPPED = ['renderer', 'shared', 'electron/main', 'electron/preload'];
const IMPORT = /(?:from|import\()\s*'([^'.][^']*)'/g;

/**
 * The packages that the shipped code imports. Vite bundles them, so they stand among the development dependencies, and an audit
 * without those would look at nothing.
 */
export function bundledPackages(root: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const room of SHIPPED) {
    for (const entry of readdirSync(path.join(root, room), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
      const text = readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
      for (const [, specifier = ''] of text.matchAll(IMPORT)) {
        const name = specifier.startsWith('@') ? specifier.split('/', 2).join('/') : (specifier.split('/')[0] ?? '');
        if (!specifier.startsWith('node:') && !builtinModules.includes(name)) names.add(name);
      }
    }
  }
  return names;
}
