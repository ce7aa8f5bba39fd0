import { expect, test } from 'vitest';
import { placeWindow } from '../../../../electron/main/window/window-state.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beside = { x: 1440, y: 0, width: 1920, height: 1080 };
const at = (x: number, y: number, width = 1000, height = 700) => ({
  bounds: { x, y, width, height },
  maximised: false,
});

test('the first window fits its screen', () => {
  expect(placeWindow(null, [laptop])).toEqual({ width: 1280, height: 800 });
  expect(placeWindow(null, [{ ...laptop, width: 1024, height: 600 }])).toEqual({ width: 1024, height: 600 });
});

test('a window comes back where it was, also on a second screen', () => {
  expect(placeWindow(at(100, 50), [laptop])).toEqual({ x: 100, y: 50, width: 1000, height: 700 });
  expect(placeWindow(at(1500, 100), [laptop, beside])).toEqual({ x: 1500, y: 100, width: 1000, height: 700 });
});

test.each([at(1500, 100), at(-950, 50), at(100, 880), at(100, -300)])(
  'a window that could not be reached (%j) keeps its size only',
  (state) => {
    expect(placeWindow(state, [laptop])).toEqual({ width: 1000, height: 700 });
  },
);

test('no window is larger than its screen or smaller than what works', () => {
  expect(placeWindow(at(0, 25, 5000, 5000), [laptop])).toMatchObject({ width: 1440, height: 875 });
  expect(placeWindow(at(0, 25, 10, 10), [laptop])).toMatchObject({ width: 480, height: 400 });
  expect(placeWindow(at(0, 0), [])).toEqual({ width: 1000, height: 700 });
});
