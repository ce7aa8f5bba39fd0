import type { OpenApp } from '../apps/open-app.ts';
import type { LoopDisk } from './loop-disk.ts';
import { mountImage } from './loop-disk.ts';

/** What can be stopped and killed. */
type Running = Pick<OpenApp, 'stop' | 'kill'>;

/**
 * Lets `work` cut the power of a disk: everything stands still, the disk is copied to `copy` as it is without the kernel's
 * memory, everything is killed. Then the copy is mounted in the disk's place, and ext4 replays its journal.
 */
export async function cutPower(
  disk: LoopDisk,
  copy: string,
  work: (cut: (running: Running) => Promise<void>) => Promise<void>,
): Promise<LoopDisk> {
  const moments: string[] = [];
  try {
    await work(async (running) => {
      running.stop();
      disk.copyAsAfterPowerCut(copy);
      moments.push(copy);
      await running.kill();
    });
  } finally {
    disk.unmount();
  }
  if (moments.length === 0) throw new Error('The power was never cut.');
  return mountImage(copy, disk.folder);
}
