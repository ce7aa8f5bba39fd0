import { readdirSync } from 'node:fs';
import path from 'node:path';
import { runQuietly } from './run-quietly.ts';

const TEN_MINUTES_MS = 10 * 60 * 1000;

/**
 * Fetches a package's tarball into `folder` with the npm client and returns its path. npm brings registry, proxy and
 * certificate settings along; the folder must be empty. Rejects with npm's own words.
 */
export async function fetchPackage(name: string, version: string, folder: string): Promise<string> {
  // `--ignore-scripts`: packing a registry package runs nothing, and this keeps it so.
  const args = ['pack', `${name}@${version}`, '--pack-destination', folder, '--silent', '--ignore-scripts'];
  const npmScript = process.env['npm_execpath'];
  if (npmScript?.endsWith('.js') === true) {
    await runQuietly(process.execPath, [npmScript, ...args], folder, TEN_MINUTES_MS);
  } else {
    await runQuietly('npm', args, folder, TEN_MINUTES_MS);
  }
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm fetched nothing');
  return path.join(folder, tarball);
}
