import { flipFuses, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import type { FuseV1Config } from '@electron/fuses';
import { FUSES, NEWER_FUSES } from './fuses.ts';
import type { FuseSetting } from './fuses.ts';

/** Writes fuses into an Electron executable (on macOS: its `.app`); rejects when one of them does not exist there. */
export async function setFuses(executable: string, settings: readonly FuseSetting[]): Promise<void> {
  const config: FuseV1Config = {
    version: FuseVersion.V1,
    // Changing bytes breaks the signature that Apple's own processors insist on, even a made-up one.
    resetAdHocDarwinSignature: process.platform === 'darwin' && process.arch === 'arm64',
    ...Object.fromEntries(settings),
  };
  await flipFuses(executable, config);
}

/** Sets all fuses of a packaged app; the newer ones only where the runtime knows them. */
export async function setPackagedFuses(executable: string): Promise<void> {
  const wire = new Map(Object.entries(await getCurrentFuseWire(executable)));
  const newer = NEWER_FUSES.filter(([fuse]) => wire.has(String(fuse)));
  await setFuses(executable, [...FUSES, ...newer]);
}
