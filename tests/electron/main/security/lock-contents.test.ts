import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { beforeEach, expect, test } from 'vitest';
import { lockContents } from '../../../../electron/main/security/lock-contents.ts';

const HOME = 'app://rungbook/index.html';

/** The contents of a window that tell what they were told. */
class ListeningContents extends EventEmitter {
  openWindow: ((details: { url: string }) => unknown) | null = null;
  peerConnections = 'default';
  setWindowOpenHandler = (handler: typeof this.openWindow) => (this.openWindow = handler);
  setWebRTCIPHandlingPolicy = (policy: string) => (this.peerConnections = policy);
}

let contents: ListeningContents;
beforeEach(() => {
  contents = new ListeningContents();
  lockContents(contents as unknown as WebContents, HOME);
});

/** Whether the page was kept from what an event announces. */
function prevented(name: string, url: string): boolean {
  let stopped = false;
  contents.emit(name, { url, preventDefault: () => (stopped = true) });
  return stopped;
}

test.each([
  'https://example.org/',
  'app://rungbook/other.html',
  'app://print/index.html',
  'app://rungbook/index.html?x=1',
  'javascript:alert(1)',
  'file:///etc/passwd',
])('the page does not go to %s', (url) => {
  expect(prevented('will-navigate', url)).toBe(true);
});

test('it may be loaded again, at any of its own places', () => {
  expect(prevented('will-navigate', HOME)).toBe(false);
  expect(prevented('will-navigate', `${HOME}#/journal`)).toBe(false);
});

test('no redirect leads anywhere and nothing is embedded', () => {
  expect(prevented('will-redirect', HOME)).toBe(true);
  expect(prevented('will-attach-webview', HOME)).toBe(true);
});

test('no window opens, for no address', () => {
  expect(contents.openWindow?.({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
  expect(contents.openWindow?.({ url: HOME })).toEqual({ action: 'deny' });
});

test('peers are not reached past the rules about names', () => {
  expect(contents.peerConnections).toBe('disable_non_proxied_udp');
});
