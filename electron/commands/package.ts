import { path7za } from '7zip-bin';
import { build, Platform } from 'electron-builder';
import type { AfterPackContext } from 'electron-builder';
import { chmodSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findRuntimeHere } from '../runtime/find-runtime-here.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { setPackagedFuses } from '../runtime/set-fuses.ts';
import { STAND_IN_USER_DATA } from '../runtime/stand-in/stand-in-package.ts';
import { buildApp } from './build-app.ts';
import { packagedExecutable } from './packaged-executable.ts';
import { parsePackageArguments } from './package-arguments.ts';
import { projectRoot } from './project-root.ts';

/** `npm run package`: builds, packs the app with the found runtime and sets the fuses; results are in `release/`. */
async function packageApp(): Promise<number> {
  const args = parsePackageArguments(process.argv.slice(2));
  const announce = (line: string): void => console.log(line);
  const search = await findRuntimeHere({ projectRoot, announce });
  if (!search.found) {
    console.error(`There is no Electron to package with. ${search.reasons.join(' ')}`);
    return 1;
  }
  if (search.runtime.origin === 'stand-in' && !args.allowTestRuntime) {
    console.error(
      'The test runtime is an old browser and must not be handed out. Nothing was packaged. ' +
        'To try packaging itself: npm run package -- --allow-test-runtime',
    );
    return 1;
  }
  if (!buildApp(projectRoot, announce)) return 1;
  const made = await pack(search.runtime, args.targets);
  for (const file of made) console.log(`Made ${path.relative(projectRoot, file)}`);
  return 0;
}

async function pack(runtime: Runtime, targets: readonly string[]): Promise<readonly string[]> {
  // electron-builder would download its own 7-Zip; npm ships one, but without the permission to run.
  if (process.platform !== 'win32') chmodSync(path7za, 0o755);
  process.env['ELECTRON_BUILDER_7ZIP_PATH'] ??= path7za;
  process.env['ELECTRON_BUILDER_COMPRESSION_LEVEL'] ??= '1';
  return build({
    projectDir: projectRoot,
    targets: Platform.current().createTarget([...targets]),
    publish: 'never',
    config: {
      electronVersion: runtime.version,
      electronDist: runtime.distPath,
      // A packaged test runtime must never find a real record either.
      ...(runtime.origin === 'stand-in' && { productName: STAND_IN_USER_DATA }),
      afterPack: finish,
    },
  });
}

/** Runs once the files lie in place and before anything is signed. */
async function finish(context: AfterPackContext): Promise<void> {
  // The loader for development stays out of what is handed to people.
  rmSync(path.join(context.packager.getResourcesDir(context.appOutDir), 'default_app.asar'), { force: true });
  await setPackagedFuses(packagedExecutable(context));
}

process.exitCode = await packageApp();
