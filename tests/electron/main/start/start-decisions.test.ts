import { expect, test } from 'vitest';
import { appInfo } from '../../../../electron/main/app-info/app-info-handlers.ts';
import { developmentUrl } from '../../../../electron/main/start/development-url.ts';

test('only an unpackaged app looks for a development server, and only on this machine', () => {
  const env = { RUNGBOOK_DEV_URL: 'http://127.0.0.1:41731/' };
  expect(developmentUrl(false, env)).toBe('http://127.0.0.1:41731/');
  expect(developmentUrl(true, env)).toBeNull();
  expect(developmentUrl(false, { RUNGBOOK_DEV_URL: 'https://example.org/' })).toBeNull();
  expect(developmentUrl(false, {})).toBeNull();
});

test('the facts about a run', () => {
  const run = {
    version: '0.1.0',
    electron: '45.4.1',
    platform: 'linux' as const,
    env: {},
    resources: '/opt/rungbook/resources',
    argv: ['electron', '.'],
    dataFolder: '/data',
  };
  expect(appInfo(run)).toEqual({
    version: '0.1.0',
    electron: '45.4.1',
    platform: 'linux',
    testRuntime: false,
    dataFolder: '/data',
    openSample: false,
  });
  expect(appInfo({ ...run, env: { RUNGBOOK_STAND_IN: '1' }, argv: ['electron', '.', '--sample'] })).toMatchObject({
    testRuntime: true,
    openSample: true,
  });
});
