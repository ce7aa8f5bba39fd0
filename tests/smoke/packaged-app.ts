import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** The unpacked application in `release/`: its folder, the executable's name in it, and the file that holds the fuses. */
export interface PackagedApp {
  readonly folder: string;
  readonly executableName: string;
  readonly fuseFile: string;
}

/** Finds what `npm run package` made for this system; throws with words when there is nothing. */
export function findPackagedApp(release: string, platform: NodeJS.Platform): PackagedApp {
  const pattern = { linux: /^linux.*-unpacked$/, win32: /^win.*-unpacked$/, darwin: /^mac/ }[platform as string];
  const name = namesIn(release).find((entry) => pattern?.test(entry) === true);
  if (name === undefined) throw new Error('There is no packaged app in release/. Run npm run package first.');
  const folder = path.join(release, name);
  if (platform === 'darwin') {
    const bundle = namesIn(folder).find((entry) => entry.endsWith('.app')) ?? '';
    const executableName = path.join(bundle, 'Contents', 'MacOS', path.basename(bundle, '.app'));
    return { folder, executableName, fuseFile: bundle };
  }
  const executableName =
    platform === 'win32' ? (namesIn(folder).find((entry) => entry.endsWith('.exe')) ?? '') : 'rungbook';
  return { folder, executableName, fuseFile: executableName };
}

function namesIn(folder: string): readonly string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder) : [];
}
