import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildFileTable } from '../../../../electron/main/protocol/file-table.ts';
import { createAppServer } from '../../../../electron/main/protocol/serve-app.ts';
import { contentSecurityPolicy } from '../../../../shared/security/content-security-policy.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** A built renderer with a secret beside it. */
function served() {
  const folder = temporaryFolder();
  const built = path.join(folder, 'renderer');
  mkdirSync(path.join(built, 'assets'), { recursive: true });
  mkdirSync(path.join(built, '.vite'));
  writeFileSync(path.join(built, 'index.html'), '<p>start');
  writeFileSync(path.join(built, 'assets', 'app.js'), 'export {}');
  writeFileSync(path.join(built, '.vite', 'manifest.json'), '{}');
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  symlinkSync(path.join(folder, 'secret.txt'), path.join(built, 'link.txt'));
  const serve = createAppServer(buildFileTable(built));
  return (url: string, method = 'GET') => serve({ url, method });
}

test('serves built files with their type and the policy', async () => {
  const get = served();
  const page = await get('app://rungbook/index.html');
  expect(page.body.toString()).toBe('<p>start');
  expect(page.headers).toEqual({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy('app'),
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  });
  const script = await get('app://rungbook/assets/app.js?v=1');
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
});

test.each([
  'app://rungbook/../secret.txt',
  'app://rungbook/%2e%2e/secret.txt',
  'app://rungbook/..%2fsecret.txt',
  'app://rungbook/assets/..%5c..%5csecret.txt',
  'app://rungbook//index.html',
  'app://rungbook/link.txt',
  'app://rungbook/.vite/manifest.json',
  'app://rungbook/assets/',
  'app://rungbook/constructor',
  'app://print/index.html',
  'app://rungbook.example/index.html',
])('%s is not there', async (url) => {
  const answer = await served()(url);
  expect(answer.status).toBe(404);
  expect(answer.body.toString()).not.toContain('secret');
});

test('only reading is served', async () => {
  expect((await served()('app://rungbook/index.html', 'POST')).status).toBe(404);
});

test('the policy lets nothing in or out but our own files', () => {
  const policy = contentSecurityPolicy('app');
  for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'none'", "frame-ancestors 'none'"]) {
    expect(policy.split('; ')).toContain(rule);
  }
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
