import { useEffect, useState } from 'react';

/** For this long after the first picture the page is free for whoever starts to type at once, in milliseconds. */
const BREATH = 150;
/** What waits for a page with nothing else to do waits no longer than this, in milliseconds. */
const LONGEST_WAIT = 500;

/**
 * True a breath after `ready` was drawn, once the page has nothing else to do: a key that is pressed at once comes first, then what the
 * first picture does not need may be read (thousands of rows in a long record). From the frame of that picture on, `data-ready` on the page's root says so, for the startup
 * bench and the tests.
 */
export function usePainted(name: string, ready: boolean): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (!ready) return;
    let breath: number | undefined;
    let idle: number | undefined;
    const frame = requestAnimationFrame(() => {
      document.documentElement.dataset['ready'] = name;
      breath = window.setTimeout(() => {
        idle = requestIdleCallback(() => setPainted(true), { timeout: LONGEST_WAIT });
      }, BREATH);
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(breath);
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
