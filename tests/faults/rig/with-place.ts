import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startBrowserServer } from '../../../electron/commands/browser-server.ts';
import { buildAppIfStale } from '../../../electron/commands/build-app.ts';
import { findRuntime } from '../../../electron/runtime/find-runtime.ts';
import { CHROMIUM_COMMANDS } from '../../commands/e2e-environment.ts';
import { findCommand } from '../../commands/find-command.ts';
import { runCommand } from '../../commands/run-command.ts';
import { withDisplay } from '../../commands/with-display.ts';
import { canLoopMount } from '../disks/loop-disk.ts';
import type { Need, Place } from './fault.ts';

/** Which app to try: the project's own, built when it is stale, or one that was built elsewhere. */
export interface WantedPlace {
  readonly root: string;
  readonly app: string | undefined;
  readonly tell: (line: string) => void;
}

/** A place, the needs that cannot be met there with a sentence each, and the folder for everything temporary. */
export interface PreparedPlace {
  readonly place: Place;
  readonly missing: ReadonlyMap<Need, string>;
  readonly scratch: string;
}

async function findElectron(root: string, tell: (line: string) => void): Promise<Place['electron']> {
  const search = await findRuntime({
    projectRoot: root,
    env: process.env,
    platform: process.platform,
    arch: process.arch,
    announce: tell,
    now: Date.now,
  });
  return search.found ? { executable: search.runtime.executable, version: search.runtime.version } : null;
}

async function findChromium(): Promise<Place['chromium']> {
  const executable = findCommand(CHROMIUM_COMMANDS, process.env);
  if (executable === undefined) return null;
  const { output } = await runCommand({ command: executable, args: ['--version'], cwd: '/', env: process.env });
  return { executable, version: /\d+(\.\d+)+/.exec(output)?.[0] ?? 'unknown' };
}

function keepOnce(scratch: string): Place['once'] {
  const kept = new Map<string, Promise<unknown>>();
  return <T>(name: string, make: (folder: string) => Promise<T>): Promise<T> => {
    const folder = path.join(scratch, `once-${name}`);
    const made = kept.get(name) ?? make((mkdirSync(folder, { recursive: true }), folder));
    kept.set(name, made);
    // The name stands for one kind of thing; whoever asks for it made it.
    return made as Promise<T>;
  };
}

/** Copies the built app aside and names what this machine has of the needs. Rejects when the app cannot be built. */
async function prepare(
  { root, app, tell }: WantedPlace,
  needs: ReadonlySet<Need>,
  scratch: string,
): Promise<{ place: Place; missing: Map<Need, string>; server: Server | null }> {
  const missing = new Map<Need, string>();
  const usesApp = needs.has('electron') || needs.has('chromium');
  const appFolder = path.join(scratch, 'app');
  if (usesApp) {
    if (app === undefined && !buildAppIfStale(root, tell)) throw new Error('The app could not be built.');
    const built = app ?? root;
    cpSync(path.join(built, 'dist'), path.join(appFolder, 'dist'), { recursive: true });
    cpSync(path.join(built, 'package.json'), path.join(appFolder, 'package.json'));
  }
  const electron = needs.has('electron') ? await findElectron(root, tell) : null;
  if (needs.has('electron') && electron === null) missing.set('electron', 'There is no Electron on this machine.');
  const chromium = needs.has('chromium') ? await findChromium() : null;
  if (needs.has('chromium') && chromium === null) missing.set('chromium', 'There is no Chromium on this machine.');
  if (needs.has('loop')) {
    const why = canLoopMount();
    if (why !== null) missing.set('loop', why);
  }
  const start = chromium
    ? await startBrowserServer({ folder: path.join(appFolder, 'dist', 'renderer'), host: '127.0.0.1', port: 0 })
    : null;
  const listening = start?.kind === 'listening' ? start : null;
  const place = { electron, chromium, appFolder, origin: listening?.origin ?? null, once: keepOnce(scratch) };
  return { place: { ...place, env: process.env }, missing, server: listening?.server ?? null };
}

/** Runs `work` where the needs are met as far as this machine can; everything temporary is removed afterwards. */
export async function withPlace(
  wanted: WantedPlace,
  needs: ReadonlySet<Need>,
  work: (prepared: PreparedPlace) => Promise<number>,
): Promise<number> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'rungbook-faults-'));
  const { place, missing, server } = await prepare(wanted, needs, scratch);
  try {
    if (!needs.has('electron') && !needs.has('chromium')) return await work({ place, missing, scratch });
    const outcome = await withDisplay(process.env, (env) => work({ place: { ...place, env }, missing, scratch }));
    if (outcome !== undefined) return outcome;
    const noDisplay = 'There is no display and no Xvfb.';
    return await work({
      place,
      missing: new Map([...missing, ['electron', noDisplay], ['chromium', noDisplay]]),
      scratch,
    });
  } finally {
    server?.closeAllConnections();
    server?.close();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
