import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../shared/security/content-security-policy.ts';

/** Every line of the policy is named here, so that none can go, or come, unnoticed. */
const APP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types rungbook-workers',
];

test('the app’s policy, line by line', () => {
  expect(contentSecurityPolicy('app').split('; ')).toEqual(APP);
});

test('browser mode may be installed, and differs in nothing else', () => {
  const browser = contentSecurityPolicy('browser').split('; ');
  expect(browser.filter((line) => line !== "manifest-src 'self'")).toEqual(APP);
  expect(browser).toHaveLength(APP.length + 1);
});
