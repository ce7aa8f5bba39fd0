import path from 'node:path';

/** Every place on disk that the finder reads or writes, all of them below the project's `node_modules`. */
export interface RuntimePaths {
  readonly electronPackage: string;
  readonly installedDist: string;
  readonly installer: string;
  readonly cache: string;
  readonly standIn: string;
  readonly downloadMarker: string;
}

/** The cache lives inside `node_modules`, so that a fresh install starts without the memory of the old one. */
export function runtimePaths(projectRoot: string): RuntimePaths {
  const electronPackage = path.join(projectRoot, 'node_modules', 'electron');
  const cache = path.join(projectRoot, 'node_modules', '.cache', 'rungbook-runtime');
  return {
    electronPackage,
    installedDist: path.join(electronPackage, 'dist'),
    installer: path.join(electronPackage, 'install.js'),
    cache,
    standIn: path.join(cache, 'stand-in'),
    downloadMarker: path.join(cache, 'download-failed.json'),
  };
}
