import { contextBridge, ipcRenderer } from 'electron';
import { channels, events } from '../../shared/ipc/channels.ts';
import type { Channel, EventName } from '../../shared/ipc/channels.ts';

const known = (names: readonly string[], name: string): boolean => names.includes(name);
const refused = { ok: false, code: 'unknown-channel', message: 'Rungbook has no such verb.' };

/** The whole surface between the page and main, typed as `Bridge` in shared/ipc/bridge.ts: named verbs, never `ipcRenderer` itself. */
contextBridge.exposeInMainWorld('rungbook', {
  ask: (channel: Channel, request: unknown): Promise<unknown> =>
    known(channels, channel) ? ipcRenderer.invoke(channel, request) : Promise.resolve(refused),
  on: (event: EventName, listener: (payload: unknown) => void): (() => void) => {
    if (!known(events, event)) return () => undefined;
    const heard = (_event: unknown, payload: unknown): void => listener(payload);
    ipcRenderer.on(event, heard);
    return () => void ipcRenderer.removeListener(event, heard);
  },
});
