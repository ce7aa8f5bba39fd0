import { expect, test } from 'vitest';
import { isAllowedRequest } from '../../../../electron/main/security/allowed-request.ts';
import { commandLineSwitches } from '../../../../electron/main/security/command-line-switches.ts';
import { mainWindowPreferences, printWindowPreferences } from '../../../../electron/main/security/web-preferences.ts';

test.each(['app://rungbook/index.html', 'blob:app://rungbook/1', 'data:image/png;base64,'])(
  '%s stays inside',
  (url) => {
    expect(isAllowedRequest(url, null)).toBe(true);
  },
);

test.each([
  'https://example.org/',
  'http://127.0.0.1:41731/',
  'ws://127.0.0.1:41731/',
  'file:///etc/passwd',
  'devtools://devtools/bundled/x.html',
  'chrome-extension://abc/x.js',
  'ftp://example.org/',
  'no address',
])('%s is denied', (url) => {
  expect(isAllowedRequest(url, null)).toBe(false);
});

test('development reaches its own server and nothing more', () => {
  const dev = 'http://127.0.0.1:41731/';
  expect(isAllowedRequest('http://127.0.0.1:41731/main.tsx', dev)).toBe(true);
  expect(isAllowedRequest('ws://127.0.0.1:41731/', dev)).toBe(true);
  expect(isAllowedRequest('http://127.0.0.1:9999/', dev)).toBe(false);
  expect(isAllowedRequest('https://example.org/', dev)).toBe(false);
});

test('every window is sandboxed and without Node; the printing one runs no script', () => {
  const locked = {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
  };
  expect(mainWindowPreferences('preload.cjs')).toMatchObject({ ...locked, preload: 'preload.cjs' });
  expect(printWindowPreferences('print')).toMatchObject({ ...locked, javascript: false, partition: 'print' });
  expect(printWindowPreferences('print')).not.toHaveProperty('preload');
});

test('names resolve to nothing, except this machine in development', () => {
  expect(Object.fromEntries(commandLineSwitches(false))).toMatchObject({ 'host-resolver-rules': 'MAP * ~NOTFOUND' });
  expect(Object.fromEntries(commandLineSwitches(true))).toMatchObject({
    'host-resolver-rules': 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  });
});
