import { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Bridge } from '../../../shared/ipc/bridge.ts';

/** Stands for the two parts of Electron that a preload has; it cannot run outside of one. */
const electron = vi.hoisted(() => ({ invoked: [] as unknown[][], exposed: new Map<string, unknown>() }));
const ipcRenderer = Object.assign(new EventEmitter(), {
  invoke: (...request: unknown[]) => Promise.resolve(electron.invoked.push(request)),
});

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, value: unknown) => electron.exposed.set(name, value) },
  ipcRenderer,
}));

let bridge: Bridge;
beforeEach(async () => {
  await import('../../../electron/preload/index.ts');
  bridge = electron.exposed.get('rungbook') as Bridge;
  electron.invoked.length = 0;
});

test('offers asking and listening, and nothing of Electron', () => {
  expect([...electron.exposed.keys()]).toEqual(['rungbook']);
  expect(Object.keys(bridge)).toEqual(['ask', 'on']);
});

test('passes known verbs on and refuses all others', async () => {
  await bridge.ask('profiles.select', { id: 'x' });
  expect(electron.invoked).toEqual([['profiles.select', { id: 'x' }]]);
  expect(await bridge.ask('shell.run' as 'app.info', null)).toMatchObject({ ok: false, code: 'unknown-channel' });
  expect(electron.invoked).toHaveLength(1);
});

test('listeners hear the payload without Electron’s event, until they leave', () => {
  const heard: unknown[] = [];
  // Whatever is handed over, not only what the types know.
  const leave = bridge.on('menu.command', (...all: unknown[]) => heard.push(...all));
  ipcRenderer.emit('menu.command', { sender: 'secret' }, 'palette');
  leave();
  ipcRenderer.emit('menu.command', {}, 'keys');
  bridge.on('other' as 'menu.command', (payload) => heard.push(payload));
  ipcRenderer.emit('other', {}, 'x');
  expect(heard).toEqual(['palette']);
});
