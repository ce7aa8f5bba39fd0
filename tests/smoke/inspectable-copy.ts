import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SMOKE_TEST_FUSE } from '../../electron/runtime/fuses.ts';
import { setFuses } from '../../electron/runtime/set-fuses.ts';
import type { PackagedApp } from './packaged-app.ts';

/** A copy of the packaged app that can be looked into, a data folder for it, and how to remove both. */
export interface InspectableCopy {
  readonly executable: string;
  readonly userData: string;
  readonly remove: () => void;
}

/** Copies the unpacked app and turns back on the one fuse without which no test can connect. */
export async function makeInspectableCopy(app: PackagedApp): Promise<InspectableCopy> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rungbook-smoke-'));
  const copy = path.join(folder, 'app');
  cpSync(app.folder, copy, { recursive: true, verbatimSymlinks: true });
  await setFuses(path.join(copy, app.fuseFile), [SMOKE_TEST_FUSE]);
  return {
    executable: path.join(copy, app.executableName),
    userData: path.join(folder, 'data'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
