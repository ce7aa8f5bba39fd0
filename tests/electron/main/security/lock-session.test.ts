import { EventEmitter } from 'node:events';
import type { Session } from 'electron';
import { beforeEach, expect, test } from 'vitest';
import { lockSession } from '../../../../electron/main/security/lock-session.ts';

type PermissionAnswer = (granted: boolean) => void;

/** A session that keeps what it was told, so that the test can ask as Chromium would. */
class ListeningSession extends EventEmitter {
  askPermission: ((page: null, permission: string, answer: PermissionAnswer) => void) | null = null;
  checkPermission: ((page: null, permission: string) => boolean) | null = null;
  askDevice: ((details: object) => boolean) | null = null;
  beforeRequest: ((details: { url: string }, answer: (answer: { cancel?: boolean }) => void) => void) | null = null;
  dictionaries: readonly string[] = ['en-GB'];

  setPermissionRequestHandler = (handler: typeof this.askPermission) => (this.askPermission = handler);
  setPermissionCheckHandler = (handler: typeof this.checkPermission) => (this.checkPermission = handler);
  setDevicePermissionHandler = (handler: typeof this.askDevice) => (this.askDevice = handler);
  setSpellCheckerLanguages = (languages: readonly string[]) => (this.dictionaries = languages);
  webRequest = { onBeforeRequest: (handler: typeof this.beforeRequest) => (this.beforeRequest = handler) };
}

const PERMISSIONS = ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fullscreen', 'usb'];

let session: ListeningSession;
beforeEach(() => {
  session = new ListeningSession();
  lockSession(session as unknown as Session, null);
});

test.each(PERMISSIONS)('a page that asks for %s is told no', (permission) => {
  const answers: boolean[] = [];
  session.askPermission?.(null, permission, (granted) => answers.push(granted));
  expect(answers).toEqual([false]);
});

test.each(PERMISSIONS)('a page that looks whether it has %s finds that it has not', (permission) => {
  expect(session.checkPermission?.(null, permission)).toBe(false);
});

test('no device is ever handed out', () => {
  expect(session.askDevice?.({ deviceType: 'hid' })).toBe(false);
});

test('requests stay inside', () => {
  const answerTo = (url: string): unknown => {
    let given: unknown;
    session.beforeRequest?.({ url }, (answer) => (given = answer));
    return given;
  };
  expect(answerTo('app://rungbook/index.html')).toEqual({ cancel: false });
  expect(answerTo('https://example.org/')).toEqual({ cancel: true });
  expect(answerTo('file:///etc/passwd')).toEqual({ cancel: true });
});

test('a download is stopped before it begins', () => {
  let prevented = false;
  session.emit('will-download', { preventDefault: () => (prevented = true) });
  expect(prevented).toBe(true);
});

test('there is no dictionary to fetch', () => {
  expect(session.dictionaries).toEqual([]);
});
