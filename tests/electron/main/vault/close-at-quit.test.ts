import { expect, test } from 'vitest';
import { closeAtQuit } from '../../../../electron/main/vault/close-at-quit.ts';

test('quitting waits once until everything is closed', async () => {
  let listener: (event: { preventDefault: () => void }) => void = () => undefined;
  let [held, quits, closings] = [0, 0, 0];
  const willQuit = (): void => listener({ preventDefault: () => void (held += 1) });
  let end: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => (end = resolve));
  const quitAgain = new Promise<void>((resolve) => {
    closeAtQuit(
      {
        on: (_event, heard) => (listener = heard),
        quit: () => {
          quits += 1;
          resolve();
        },
      },
      () => {
        closings += 1;
        return closed;
      },
    );
  });
  willQuit();
  willQuit();
  expect([held, quits, closings]).toEqual([2, 0, 1]);
  end();
  await quitAgain;
  willQuit();
  expect([held, quits, closings]).toEqual([2, 1, 1]);
});
