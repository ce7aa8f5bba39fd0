import { expect, test } from 'vitest';
import { proxyEnvironment } from '../../../electron/runtime/proxy-environment.ts';

test('without a proxy the environment is untouched', () => {
  const env = { ELECTRON_MIRROR: 'https://mirror.example/' };
  expect(proxyEnvironment(env)).toBe(env);
});

test("npm's proxy settings reach the installer, which is told to use them", () => {
  expect(proxyEnvironment({ npm_config_https_proxy: 'http://p:1', npm_config_noproxy: 'intern' })).toMatchObject({
    ELECTRON_GET_USE_PROXY: '1',
    HTTPS_PROXY: 'http://p:1',
    NO_PROXY: 'intern',
  });
});

test("the environment's own proxy wins over npm's", () => {
  expect(proxyEnvironment({ HTTPS_PROXY: 'http://own:1', npm_config_proxy: 'http://npm:1' })).toMatchObject({
    HTTPS_PROXY: 'http://own:1',
    HTTP_PROXY: 'http://npm:1',
  });
});
