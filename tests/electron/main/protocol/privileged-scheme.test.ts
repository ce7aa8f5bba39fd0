import { expect, test } from 'vitest';
import { privilegedScheme } from '../../../../electron/main/protocol/privileged-scheme.ts';

test('pages of app: are an origin of their own, and neither pass the policy by nor are fetched from', () => {
  expect(privilegedScheme).toEqual({ scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } });
});
