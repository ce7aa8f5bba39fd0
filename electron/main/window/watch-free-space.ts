import { statfs } from 'node:fs/promises';

/** Below these many free bytes the page has something else to say: a banner, and that nothing more should be written. */
const STEPS = [200_000_000, 50_000_000] as const;
const LOOK_AGAIN = 30_000;
const AT_MOST_EVERY = 1_000;

/** What is free for this person's files on the disk of a folder, in bytes. */
export async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Looks at the disk: at once when something was written or refused, and every half minute in between. */
export interface SpaceWatch {
  look: () => void;
  stop: () => void;
}

/** Watches how much is free, and tells whenever that passed one of the steps since it was told last. */
export function watchFreeSpace(read: () => Promise<number>, tell: (freeBytes: number) => void): SpaceWatch {
  let told = 0;
  let lookedAt = -Infinity;
  let later: NodeJS.Timeout | undefined;
  const look = (): void => {
    const wait = lookedAt + AT_MOST_EVERY - Date.now();
    if (wait > 0) {
      // What was just written may be what filled the disk, so the last of many calls is never dropped.
      later ??= setTimeout(() => {
        later = undefined;
        look();
      }, wait);
      return;
    }
    lookedAt = Date.now();
    void read().then(
      (freeBytes) => {
        const passed = STEPS.filter((step) => freeBytes < step).length;
        if (passed !== told) tell(freeBytes);
        told = passed;
      },
      () => undefined,
    );
  };
  const timer = setInterval(look, LOOK_AGAIN);
  timer.unref();
  return {
    look,
    stop: () => {
      clearInterval(timer);
      clearTimeout(later);
    },
  };
}
