import { setTimeout as wait } from 'node:timers/promises';

/** How long to go on, and the pause between two readings, in milliseconds. */
interface Patience {
  readonly limitMs: number;
  readonly pauseMs: number;
}

/**
 * Reads again until what was read is enough; at the end of the time answers what was read last. A reading that fails is no answer: the
 * app may be about to find the same damage, and to make good what it reads from.
 */
export async function keepReading<T>(
  read: () => Promise<T>,
  isEnough: (found: T) => boolean,
  { limitMs, pauseMs }: Patience,
): Promise<T> {
  const until = performance.now() + limitMs;
  for (;;) {
    const isLast = performance.now() > until;
    try {
      const found = await read();
      if (isLast || isEnough(found)) return found;
    } catch (error) {
      if (isLast) throw error;
    }
    await wait(pauseMs);
  }
}
