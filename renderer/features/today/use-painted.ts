import { useEffect, useState } from 'react';

/**
 * True one frame after `ready` was drawn. Then `data-ready` on the page's root says so, for the startup bench and the tests,
 * and what the first picture does not need may be read.
 */
export function usePainted(name: string, ready: boolean): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (!ready) return;
    const frame = requestAnimationFrame(() => {
      document.documentElement.dataset['ready'] = name;
      setPainted(true);
    });
    return () => {
      cancelAnimationFrame(frame);
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
