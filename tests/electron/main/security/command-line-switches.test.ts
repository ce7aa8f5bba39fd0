import { expect, test } from 'vitest';
import { commandLineSwitches } from '../../../../electron/main/security/command-line-switches.ts';

/** Every switch is named here, so that none can go, or come, unnoticed. */
const QUIET = [
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-breakpad'],
  ['dns-prefetch-disable'],
  ['no-pings'],
];

test('Chromium reaches for nothing and every name resolves to nothing', () => {
  expect(commandLineSwitches(false)).toEqual([['host-resolver-rules', 'MAP * ~NOTFOUND'], ...QUIET]);
});

test('development keeps this machine and nothing more', () => {
  expect(commandLineSwitches(true)).toEqual([['host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'], ...QUIET]);
});
