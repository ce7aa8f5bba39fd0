class SilentObserver {
  observe(): void {
    // Nothing is laid out, so nothing ever changes.
  }
  unobserve(): void {
    // See above.
  }
  disconnect(): void {
    // See above.
  }
}

const matchNothing = (media: string) => ({
  media,
  matches: false,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});

const addMissing = (target: object, members: Record<string, unknown>): void => {
  for (const [name, value] of Object.entries(members)) {
    if (!(name in target)) Object.defineProperty(target, name, { configurable: true, writable: true, value });
  }
};

/** jsdom lays nothing out: it lacks observers, idle time, scrolling, animations and sizes, which the virtual list and the popups ask for. */
export function fillJsdomGaps(): void {
  addMissing(globalThis, {
    ResizeObserver: SilentObserver,
    IntersectionObserver: SilentObserver,
    matchMedia: matchNothing,
    requestIdleCallback: (callback: () => void) => setTimeout(callback),
    cancelIdleCallback: (idle: number) => clearTimeout(idle),
  });
  addMissing(Element.prototype, {
    scrollTo: () => undefined,
    scrollIntoView: () => undefined,
    getAnimations: () => [],
    setPointerCapture: () => undefined,
    releasePointerCapture: () => undefined,
    hasPointerCapture: () => false,
  });
  const sized = { configurable: true, get: () => 800 };
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', sized);
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', sized);
}
