import { expect, test } from 'vitest';
import { isAllowedRequest } from '../../../../electron/main/security/allowed-request.ts';

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
  expect(isAllowedRequest('devtools://devtools/bundled/x.html', dev)).toBe(true);
  expect(isAllowedRequest('ftp://127.0.0.1:41731/', dev)).toBe(false);
  expect(isAllowedRequest('https://127.0.0.1:41731/', dev)).toBe(false);
  expect(isAllowedRequest('http://127.0.0.1:9999/', dev)).toBe(false);
  expect(isAllowedRequest('https://example.org/', dev)).toBe(false);
});
