import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { ServicesContext } from '../../../renderer/hooks/services.ts';
import { useImportActions } from '../../../renderer/hooks/use-import-actions.ts';
import type { Bridge } from '../../../shared/ipc/bridge.ts';
import { handlersFor } from '../../electron/main/git/ask-git.ts';
import { makeRepository } from '../../electron/main/git/make-repository.ts';
import { createTestServices } from '../render-with-record.tsx';

it('a repository that is read for an import is remembered for Friday, for this profile and author', async () => {
  const { folder, commit } = makeRepository();
  commit('2026-11-24', 'a.txt', 'One');
  const handlers = handlersFor(folder);
  const ask = (channel: keyof typeof handlers, request: never) => Promise.resolve(handlers[channel](request));
  const services = await createTestServices({ bridge: { ask: ask as unknown as Bridge['ask'] } });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ServicesContext.Provider value={services}>{children}</ServicesContext.Provider>
  );
  const { result } = renderHook(() => useImportActions(), { wrapper });
  const chosen = await handlers['git.choose-repository'](null);
  if (!chosen.ok || !chosen.value) throw new Error('not chosen');
  const author = 'Noor Haddad <noor@example.com>';
  const whose = { author, from: '2026-11-01', to: '2026-11-30' };
  expect(await result.current.findInRepository(chosen.value, whose)).toMatchObject({ ok: true });
  expect(await handlers['git.remembered']({ profileId: services.profile.id })).toMatchObject({
    value: [{ name: 'shop', author }],
  });
});
