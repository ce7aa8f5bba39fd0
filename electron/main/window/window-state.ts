import { z } from 'zod';

const whole = z.number().int();

/** Where the window was and how large; kept between runs. */
export const WindowStateSchema = z.object({
  bounds: z.object({ x: whole, y: whole, width: whole, height: whole }),
  maximised: z.boolean(),
});
export type WindowState = z.infer<typeof WindowStateSchema>;

export const MINIMUM_SIZE = { width: 480, height: 400 } as const;
const FIRST_SIZE = { width: 1280, height: 800 } as const;

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const overlap = (from: number, length: number, otherFrom: number, otherLength: number): number =>
  Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);

/** Enough of the window lies on this screen to take hold of it. */
const isReachable = (window: Area, screen: Area): boolean =>
  overlap(window.x, window.width, screen.x, screen.width) >= 100 &&
  overlap(window.y, window.height, screen.y, screen.height) >= 50 &&
  window.y >= screen.y;

/**
 * The size, and where it still makes sense the place, of the next window. A window that was on a screen that is gone comes back
 * in the middle of the first one; none is larger than the screen it is on. `screens` are the work areas, the first one main.
 */
export function placeWindow(
  state: WindowState | null,
  screens: readonly Area[],
): { width: number; height: number; x?: number; y?: number } {
  const reachable = state && screens.find((screen) => isReachable(state.bounds, screen));
  const screen = reachable ?? screens[0];
  const wanted = state?.bounds ?? FIRST_SIZE;
  const fit = (length: number, most: number | undefined, least: number): number =>
    Math.max(Math.min(length, most ?? length), least);
  const size = {
    width: fit(wanted.width, screen?.width, MINIMUM_SIZE.width),
    height: fit(wanted.height, screen?.height, MINIMUM_SIZE.height),
  };
  return reachable ? { ...size, x: state.bounds.x, y: state.bounds.y } : size;
}
