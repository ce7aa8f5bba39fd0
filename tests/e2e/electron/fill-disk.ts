import type { ElectronApplication } from '@playwright/test';

type Statfs = (folder: string) => Promise<object>;

/** Makes the main process see a disk on which only so many bytes are free; `null` for the real one again. */
export async function fillDisk(app: ElectronApplication, freeBytes: number | null): Promise<void> {
  const disk = await app.evaluateHandle(() => {
    // The code of an evaluation has no `require` of its own, and the test runtime knows no younger way to it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return process.mainModule?.require('node:fs/promises') as { statfs: Statfs; real?: Statfs };
  });
  await disk.evaluate((calls, free) => {
    const real = (calls.real ??= calls.statfs);
    calls.statfs = free === null ? real : async (folder) => ({ ...(await real(folder)), bavail: free, bsize: 1 });
  }, freeBytes);
}
