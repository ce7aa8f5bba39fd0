import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** Hears an event of everything inside an element, while the fields keep their own handlers. */
export function useListener<K extends keyof HTMLElementEventMap>(
  element: RefObject<HTMLElement | null>,
  type: K,
  listener: (event: HTMLElementEventMap[K]) => void,
): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const hear = (event: HTMLElementEventMap[K]): void => latest.current(event);
    target.addEventListener(type, hear);
    return () => target.removeEventListener(type, hear);
  }, [element, type]);
}
