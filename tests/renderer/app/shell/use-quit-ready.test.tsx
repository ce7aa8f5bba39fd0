import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { useQuitReady } from '../../../../renderer/app/shell/use-quit-ready.ts';
import { ServicesContext } from '../../../../renderer/hooks/services.ts';
import { useBeforeLeave } from '../../../../renderer/hooks/use-before-leave.ts';
import { ok } from '../../../../shared/ipc/result.ts';
import { createTestServices } from '../../render-with-record.tsx';

afterEach(() => vi.restoreAllMocks());

it('writes drafts when the window is hidden, and what waits for leaving only when it closes; then tells main', async () => {
  const asked: string[] = [];
  const done: string[] = [];
  let quit: () => void = () => undefined;
  const services = await createTestServices({
    bridge: {
      ask: ((channel: string) => Promise.resolve(ok(asked.push(channel)))) as never,
      on: ((channel: string, listener: () => void) => {
        if (channel === 'app.before-quit') quit = listener;
        return () => undefined;
      }) as never,
    },
  });
  const draft = (): Promise<void> => Promise.resolve(void done.push('draft'));
  const leave = (): Promise<void> => Promise.resolve(void done.push('leave'));
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ServicesContext.Provider value={services}>{children}</ServicesContext.Provider>
  );
  const screen = () => {
    useQuitReady();
    useBeforeLeave(draft);
    useBeforeLeave(leave, { forGood: true });
  };
  renderHook(screen, { wrapper });
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(done).toEqual(['draft']);
  expect(asked).toEqual([]);
  quit();
  await waitFor(() => expect(asked).toEqual(['app.quit-ready']));
  expect(done).toEqual(['draft', 'draft', 'leave']);
});
