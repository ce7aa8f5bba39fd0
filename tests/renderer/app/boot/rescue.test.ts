import { afterEach, expect, test, vi } from 'vitest';
import { isAfterSetAside, reopenInRescue } from '../../../../renderer/app/boot/rescue.ts';
import { RescueNeededError, StoreRefusesError } from '../../../../renderer/db/opening/opening-errors.ts';
import type { Bridge } from '../../../../shared/ipc/bridge.ts';
import { failed, ok } from '../../../../shared/ipc/result.ts';

/** The page, to which the preload gives the bridge. */
const page = window as { rungbook?: Bridge };

afterEach(() => {
  delete page.rungbook;
  history.replaceState(null, '', '/');
});

/** A desktop window whose main sets the databases aside or refuses to; answers what it is asked, in order. */
function desktop(setsAside: boolean) {
  const asked: string[] = [];
  const ask = vi.fn((channel: string, request: unknown) => {
    asked.push(`${channel} ${JSON.stringify(request)}`);
    const refused = channel === 'database.set-aside' && !setsAside;
    return Promise.resolve(refused ? failed('tried', 'It was set aside before.') : ok(null));
  });
  const bridge = { ask, on: () => () => undefined } as unknown as Bridge;
  page.rungbook = bridge;
  return { bridge, asked };
}

/** A page that main takes away hears no answer any more. */
const settled = async (work: Promise<unknown>): Promise<string> => {
  const tick = new Promise((resolve) => setTimeout(resolve, 20)).then(() => 'taken away');
  return String(
    await Promise.race([
      work.then(
        () => 'answered',
        (error: unknown) => error,
      ),
      tick,
    ]),
  );
};

test('a store that opens nothing is set aside first, and rescue is not asked for', async () => {
  const { bridge, asked } = desktop(true);
  expect(await settled(reopenInRescue(bridge, new StoreRefusesError()))).toBe('taken away');
  expect(asked).toEqual(['database.set-aside null']);
});

test('where main does not set it aside, the record is shown from memory', async () => {
  const { bridge, asked } = desktop(false);
  expect(await settled(reopenInRescue(bridge, new StoreRefusesError()))).toBe('taken away');
  expect(asked).toEqual(['database.set-aside null', 'app.reopen {"rescue":"database"}']);
});

test.each(['space', 'database'] as const)('rescue because of %s alone sets nothing aside', async (reason) => {
  const { bridge, asked } = desktop(true);
  expect(await settled(reopenInRescue(bridge, new RescueNeededError(reason)))).toBe('taken away');
  expect(asked).toEqual([`app.reopen {"rescue":"${reason}"}`]);
});

test('a window that shows the record from memory asks for no other', async () => {
  const { bridge, asked } = desktop(true);
  history.replaceState(null, '', '/?rescue=database');
  expect(await settled(reopenInRescue(bridge, new StoreRefusesError()))).toContain('refuses to open');
  expect(asked).toEqual([]);
});

test('the window after setting aside knows it by its address', () => {
  expect(isAfterSetAside()).toBe(false);
  history.replaceState(null, '', '/?set-aside');
  expect(isAfterSetAside()).toBe(true);
});
