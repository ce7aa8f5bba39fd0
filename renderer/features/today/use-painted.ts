import { useEffect, useState } from 'react';

/** What waits for a page with nothing else to do waits no longer than this, in milliseconds. */
const LONGEST_WAIT = 500;

/**
 * True once `ready` was drawn and the page has nothing else to do: a key that is pressed at once comes first, then what the first
 * picture does not need may be read. From the frame of that picture on, `data-ready` on the page's root says so, for the startup
 * bench and the tests.
 */
export function usePainted(name: string, ready: boolean): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (!ready) return;
    let idle: number | undefined;
    const frame = requestAnimationFrame(() => {
      document.documentElement.dataset['ready'] = name;
      idle = requestIdleCallback(
        () => {
          setPainted(true);
        },
        { timeout: LONGEST_WAIT },
      );
    });
    return () => {
      cancelAnimationFrame(frame);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  }, [name, ready]);
  useEffect(
    () => () => {
      delete document.documentElement.dataset['ready'];
    },
    [],
  );
  return painted;
}
