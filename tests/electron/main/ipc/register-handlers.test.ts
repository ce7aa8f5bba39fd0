import { expect, test } from 'vitest';
import type { Handlers } from '../../../../electron/main/ipc/handlers.ts';
import { isTrustedSender } from '../../../../electron/main/ipc/is-trusted-sender.ts';
import { registerHandlers } from '../../../../electron/main/ipc/register-handlers.ts';
import { channels } from '../../../../shared/ipc/channels.ts';
import type { Result } from '../../../../shared/ipc/result.ts';
import { ok } from '../../../../shared/ipc/result.ts';

const trusted = { origin: 'app://rungbook', parent: null };

/** Registers the given handlers and answers as `ipcMain` would. */
function ipcWith(handlers: Partial<Handlers>) {
  const listeners = new Map<string, (sender: typeof trusted, request: unknown) => Promise<Result<unknown>>>();
  registerHandlers<typeof trusted>(
    { handle: (channel, listener) => listeners.set(channel, listener) },
    handlers as Handlers,
    (frame) => isTrustedSender(frame, 'app://rungbook'),
  );
  return {
    registered: [...listeners.keys()],
    ask: (channel: string, request: unknown, sender: object = trusted) =>
      listeners.get(channel)!(sender as typeof trusted, request),
  };
}

test('every channel has a listener and nothing else has', () => {
  expect(ipcWith({}).registered).toEqual([...channels]);
});

test('a request that fits reaches its handler, parsed', async () => {
  const heard: unknown[] = [];
  const ipc = ipcWith({
    'profiles.select': (request) => {
      heard.push(request);
      return ok({ current: request.id, profiles: [] });
    },
  });
  const id = '3f6d2c1e-8a4b-4c5d-9e0f-1a2b3c4d5e6f';
  expect(await ipc.ask('profiles.select', { id, extra: 1 })).toEqual(ok({ current: id, profiles: [] }));
  expect(heard).toEqual([{ id }]);
});

test.each([undefined, null, {}, { id: '../../etc' }, 'text'])(
  'a request of the wrong shape (%j) is refused',
  async (request) => {
    const ipc = ipcWith({ 'profiles.select': () => expect.unreachable() });
    expect(await ipc.ask('profiles.select', request)).toMatchObject({ ok: false, code: 'bad-request' });
  },
);

test.each([
  ['another origin', { origin: 'https://example.org', parent: null }],
  ['the printing page', { origin: 'app://print', parent: null }],
  ['a frame inside our page', { origin: 'app://rungbook', parent: trusted }],
])('%s may ask for nothing', async (_name, sender) => {
  const ipc = ipcWith({ 'settings.read': () => expect.unreachable() });
  expect(await ipc.ask('settings.read', null, sender)).toMatchObject({ ok: false, code: 'untrusted-sender' });
});

test('a page that is gone is not trusted', () => {
  expect(isTrustedSender(null, 'app://rungbook')).toBe(false);
});

test.each([
  [
    'throws',
    () => {
      throw new Error('secret text');
    },
  ],
  ['rejects', () => Promise.reject(new Error('secret text'))],
])('a handler that %s answers with words, without what it said', async (_name, fail) => {
  const answer = await ipcWith({ 'settings.read': fail }).ask('settings.read', null);
  expect(answer).toMatchObject({ ok: false, code: 'unexpected' });
  expect(JSON.stringify(answer)).not.toContain('secret');
});
