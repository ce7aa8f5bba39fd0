import { beforeEach, expect, test, vi } from 'vitest';

/** Chromium's factory of policies, which Node has not: it hands the rules back as the policy. */
const created: string[] = [];
let trustedWorkerUrl: (url: string) => string;

beforeEach(async () => {
  created.length = 0;
  // Browser mode's address: to Node, pages of `app:` are no origin at all.
  vi.stubGlobal('location', new URL('http://127.0.0.1:41730/'));
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: object) => {
      created.push(name);
      return { ...rules };
    },
  });
  vi.resetModules();
  ({ trustedWorkerUrl } = await import('../../../../renderer/app/platform/worker-url.ts'));
});

test('one policy is made, under the name that the content security policy knows', () => {
  expect(created).toEqual(['rungbook-workers']);
});

test('an own script may become a worker', () => {
  expect(trustedWorkerUrl('http://127.0.0.1:41730/assets/worker.js')).toBe('http://127.0.0.1:41730/assets/worker.js');
  expect(trustedWorkerUrl('/assets/worker.js')).toBe('/assets/worker.js');
});

test.each([
  'https://example.org/worker.js',
  'http://127.0.0.1:41731/worker.js',
  'data:text/javascript,1',
  '//example.org/x.js',
])('%s may not', (url) => {
  expect(() => trustedWorkerUrl(url)).toThrow('Only own worker scripts');
});
