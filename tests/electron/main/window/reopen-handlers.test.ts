import { expect, test, vi } from 'vitest';
import { createReopenHandlers } from '../../../../electron/main/window/reopen-handlers.ts';
import type { Result } from '../../../../shared/ipc/result.ts';
import { failed, ok } from '../../../../shared/ipc/result.ts';

function reopenHandlers(answer: Result<null> = ok(null)) {
  const show = vi.fn();
  const setStoreAside = vi.fn(() => Promise.resolve(answer));
  const handlers = createReopenHandlers({ show, setStoreAside });
  return {
    show,
    setStoreAside,
    setAside: () => handlers['database.set-aside'](null),
    reopen: (rescue: 'database' | null) => handlers['app.reopen']({ rescue }),
  };
}

test('the databases are set aside once, then a usual window that knows of it takes the place of this one', async () => {
  const { show, setStoreAside, setAside } = reopenHandlers();
  expect(await setAside()).toEqual(ok(null));
  expect(show).toHaveBeenCalledExactlyOnceWith({ rescue: null, isSetAside: true });
  expect(await setAside()).toMatchObject({ ok: false, code: 'tried' });
  expect(setStoreAside).toHaveBeenCalledOnce();
  expect(show).toHaveBeenCalledOnce();
});

test('what could not be set aside shows no window: the page then asks for rescue', async () => {
  const { show, setAside } = reopenHandlers(failed('vault-not-whole', 'Left where it is.'));
  expect(await setAside()).toMatchObject({ code: 'vault-not-whole' });
  expect(show).not.toHaveBeenCalled();
});

test('rescue is no new beginning, but a person who tries again from there is', async () => {
  const { show, setStoreAside, setAside, reopen } = reopenHandlers();
  await setAside();
  await reopen('database');
  expect(show).toHaveBeenLastCalledWith({ rescue: 'database', isSetAside: false });
  expect(await setAside()).toMatchObject({ code: 'tried' });
  await reopen(null);
  expect(show).toHaveBeenLastCalledWith({ rescue: null, isSetAside: false });
  expect(await setAside()).toEqual(ok(null));
  expect(setStoreAside).toHaveBeenCalledTimes(2);
});
