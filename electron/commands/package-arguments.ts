/** What `npm run package` was asked for. */
export interface PackageArguments {
  readonly allowTestRuntime: boolean;
  readonly targets: readonly string[];
}

const OFFLINE_TARGETS = ['dir', 'tar.gz'];

/** Reads targets of electron-builder (by default those that need no further download) and the one switch. */
export function parsePackageArguments(args: readonly string[]): PackageArguments {
  const targets = args.filter((argument) => !argument.startsWith('--'));
  return {
    allowTestRuntime: args.includes('--allow-test-runtime'),
    targets: targets.length > 0 ? targets : OFFLINE_TARGETS,
  };
}
