import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';

/** Hears an event of everything inside an element, while the fields keep their own handlers; `capture` hears it before them. */
export function useListener<K extends keyof HTMLElementEventMap>(
  element: RefObject<HTMLElement | null>,
  type: K,
  listener: (event: HTMLElementEventMap[K]) => void,
  capture = false,
): void {
  const latest = useRef(listener);
  useLayoutEffect(() => {
    latest.current = listener;
  });
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const hear = (event: HTMLElementEventMap[K]): void => latest.current(event);
    target.addEventListener(type, hear, capture);
    return () => target.removeEventListener(type, hear, capture);
  }, [element, type, capture]);
}
