import type { Answer } from '../../../shared/ipc/bridge.ts';
import { channels } from '../../../shared/ipc/channels.ts';
import type { Channel } from '../../../shared/ipc/channels.ts';
import { failed } from '../../../shared/ipc/result.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import type { Handlers } from './handlers.ts';
import { requestSchemas } from './request-schemas.ts';

/** What of Electron's `ipcMain` is needed; `Sender` is its event. */
interface Registrar<Sender> {
  handle: (channel: string, listener: (sender: Sender, request: unknown) => Promise<Result<unknown>>) => void;
}

/** Answers one request: parse, handle, and turn whatever goes wrong into words. Stacks and content never leave main. */
async function answer<C extends Channel>(handlers: Handlers, channel: C, request: unknown): Promise<Result<Answer<C>>> {
  const parsed = requestSchemas[channel].safeParse(request);
  if (!parsed.success)
    return failed('bad-request', `Rungbook asked itself for “${channel}” in a way it does not understand.`);
  try {
    return await handlers[channel](parsed.data);
  } catch {
    return failed(
      'unexpected',
      `Something went wrong inside Rungbook (${channel}). Your text is still here; try again.`,
    );
  }
}

/**
 * Opens the verbs of the bridge to the page. Every request must come from a trusted frame and pass its schema; every answer is a
 * `Result`, so the page never sees an exception of main.
 */
export function registerHandlers<Sender>(
  ipc: Registrar<Sender>,
  handlers: Handlers,
  isTrustedSender: (sender: Sender) => boolean,
): void {
  for (const channel of channels) {
    ipc.handle(channel, (sender, request) =>
      isTrustedSender(sender)
        ? answer(handlers, channel, request)
        : Promise.resolve(failed('untrusted-sender', 'This page may not ask Rungbook for anything.')),
    );
  }
}
