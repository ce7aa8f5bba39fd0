import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startBrowserServer } from '../../../electron/commands/browser-server.ts';
import { contentSecurityPolicy } from '../../../shared/security/content-security-policy.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const host = '127.0.0.1';

/** Every header besides the policy is named here, so that none can go unnoticed. */
const GUARDED = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), payment=()',
  'cache-control': 'no-cache',
};

async function serve(): Promise<{ port: number; origin: string }> {
  const outer = temporaryFolder();
  const folder = path.join(outer, 'renderer');
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  mkdirSync(path.join(folder, '.vite'));
  writeFileSync(path.join(outer, 'secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'index.html'), '<title>Rungbook</title>');
  writeFileSync(path.join(folder, 'service-worker.js'), '1');
  writeFileSync(path.join(folder, 'assets', 'main.js'), 'export {}');
  writeFileSync(path.join(folder, '.vite', 'manifest.json'), '{}');
  const start = await startBrowserServer({ folder, host, port: 0 });
  if (start.kind !== 'listening') throw new Error('no free port');
  onTestFinished(() => void start.server.close());
  return { port: Number(new URL(start.origin).port), origin: start.origin };
}

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function ask(port: number, url: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  return new Promise<Reply>((resolve, reject) => {
    request({ host, port, path: url, ...options }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

test('serves the built files with their types and a strict policy', async () => {
  const { port } = await serve();
  const page = await ask(port, '/');
  expect(page).toMatchObject({ status: 200, body: '<title>Rungbook</title>' });
  expect(page.headers).toMatchObject({ ...GUARDED, 'content-security-policy': contentSecurityPolicy('browser') });
  const script = await ask(port, '/assets/main.js?v=1');
  expect(script).toMatchObject({ status: 200, body: 'export {}' });
  expect(script.headers['content-type']).toContain('text/javascript');
  // What is refused is guarded as well.
  expect((await ask(port, '/gone')).headers).toMatchObject(GUARDED);
});

test('the service worker alone may read the own files', async () => {
  const { port } = await serve();
  const worker = await ask(port, '/service-worker.js');
  expect(worker.headers).toMatchObject({
    ...GUARDED,
    'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
  });
});

test.each(['localhost', 'rungbook.example', '127.0.0.1', '127.0.0.1:1'])('the Host "%s" gets nothing', async (name) => {
  const { port, origin } = await serve();
  const reply = await ask(port, '/', { headers: { Host: name } });
  expect(reply.status).toBe(403);
  expect(reply.body).not.toContain('<title>');
  expect(reply.body).toContain(origin);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '//etc/passwd',
  '/.vite/manifest.json',
  '/assets/',
  '/journal',
])('%s is not found', async (url) => {
  const { port } = await serve();
  expect(await ask(port, url)).toMatchObject({ status: 404, body: 'Not found.\n' });
});

test('a raw request that climbs out is not found either', async () => {
  const { port } = await serve();
  const reply = await new Promise<string>((resolve) => {
    const socket = connect(port, host, () => {
      socket.write(`GET /../secret.txt HTTP/1.1\r\nHost: ${host}:${port}\r\nConnection: close\r\n\r\n`);
    });
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.on('close', () => resolve(text));
  });
  expect(reply).toMatch(/^HTTP\/1\.1 404/);
});

test('nothing can be written', async () => {
  const { port } = await serve();
  expect(await ask(port, '/', { method: 'POST' })).toMatchObject({ status: 405 });
  expect(await ask(port, '/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
});

test('a taken port is reported, not thrown', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, host, resolve));
  onTestFinished(() => void other.close());
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  expect(await startBrowserServer({ folder: temporaryFolder(), host, port })).toEqual({ kind: 'port-taken' });
});
