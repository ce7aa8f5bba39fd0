/** How long a page may take to save what is being typed before its window closes anyway, in milliseconds. */
const FLUSH_TIME = 3000;

/**
 * The moment before a window closes: `ask` tells the page, and the promise ends when the page says that it is ready, or after
 * `FLUSH_TIME`, because a page that hangs must not keep the app from quitting.
 */
export interface Flush {
  /** Asks once; asking again while waiting waits for the same answer. */
  wait: (ask: () => void) => Promise<void>;
  /** The page's answer. */
  ready: () => void;
}

/** Waits for pages; one at a time is enough, as there is one main window. */
export function createFlush(time: number = FLUSH_TIME): Flush {
  let waiting: { promise: Promise<void>; end: () => void } | null = null;
  return {
    wait: (ask) => {
      if (waiting) return waiting.promise;
      let end = (): void => undefined;
      const promise = new Promise<void>((resolve) => {
        const timer = setTimeout(() => end(), time);
        end = () => {
          clearTimeout(timer);
          waiting = null;
          resolve();
        };
      });
      waiting = { promise, end };
      ask();
      return promise;
    },
    ready: () => waiting?.end(),
  };
}
