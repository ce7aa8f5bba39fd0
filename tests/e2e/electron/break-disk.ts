import type { ElectronApplication } from '@playwright/test';

/** A call that takes bytes to the disk: `write` fails on a full one, `datasync` on one that lies about it. */
export type DiskCall = 'write' | 'datasync';

/** Makes one call of every open file in the main process fail with this code, as a broken disk does, until `healDisk`. */
export const breakDisk = (app: ElectronApplication, call: DiskCall, code: 'ENOSPC' | 'EIO'): Promise<void> =>
  app.evaluate(
    async (_, broken) => {
      const disk = process.mainModule?.require('node:fs/promises') as typeof import('node:fs/promises');
      const handle = await disk.open(process.execPath, 'r');
      const calls = Object.getPrototypeOf(handle) as Record<DiskCall, unknown> & { healthy?: [DiskCall, unknown] };
      await handle.close();
      calls.healthy = [broken.call, calls[broken.call]];
      calls[broken.call] = () => Promise.reject(Object.assign(new Error('broken by a test'), { code: broken.code }));
    },
    { call, code },
  );

/** The disk takes everything again. */
export const healDisk = (app: ElectronApplication): Promise<void> =>
  app.evaluate(async () => {
    const disk = process.mainModule?.require('node:fs/promises') as typeof import('node:fs/promises');
    const handle = await disk.open(process.execPath, 'r');
    const calls = Object.getPrototypeOf(handle) as Record<DiskCall, unknown> & { healthy?: [DiskCall, unknown] };
    await handle.close();
    if (calls.healthy) calls[calls.healthy[0]] = calls.healthy[1];
  });
