import type { FileHandle } from 'node:fs/promises';
import type { ElectronApplication } from '@playwright/test';

/** A call that takes bytes to the disk: `write` fails when it is full, `datasync` when it does not keep what it took. */
type DiskCall = 'write' | 'datasync';

/** What all open files of the main process have in common, and its healthy calls while one is broken. */
type OpenFiles = Record<DiskCall, unknown> & { healthy?: Record<DiskCall, unknown> };

const openFiles = (app: ElectronApplication) =>
  app.evaluateHandle(async () => {
    // The code of an evaluation has no `require` of its own, and the test runtime knows no younger way to it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const disk = process.mainModule?.require('node:fs/promises') as {
      open: (file: string, flags: string) => Promise<FileHandle>;
    };
    const file = await disk.open(process.execPath, 'r');
    await file.close();
    return Object.getPrototypeOf(file) as OpenFiles;
  });

/** Makes one call of every open file in the main process fail with this code, as a broken disk does, until `healDisk`. */
export async function breakDisk(app: ElectronApplication, call: DiskCall, code: 'ENOSPC' | 'EIO'): Promise<void> {
  const files = await openFiles(app);
  await files.evaluate(
    (calls, broken) => {
      calls.healthy ??= { write: calls.write, datasync: calls.datasync };
      calls[broken.call] = () => Promise.reject(Object.assign(new Error('broken by a test'), { code: broken.code }));
    },
    { call, code },
  );
}

/** The disk takes everything again. */
export async function healDisk(app: ElectronApplication): Promise<void> {
  const files = await openFiles(app);
  await files.evaluate((calls) => void Object.assign(calls, calls.healthy));
}
