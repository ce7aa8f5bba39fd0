import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createPrintPages, printPolicy } from '../../../../electron/main/export/print-pages.ts';

test('a document is served once, under an address of its own, with no room for scripts', async () => {
  const pages = createPrintPages(randomUUID);
  const url = pages.offer('<p>text');
  expect(url).toMatch(/^app:\/\/print\/[0-9a-f-]{36}$/);
  const first = pages.serve({ url });
  expect(await first.text()).toBe('<p>text');
  expect(first.headers.get('content-security-policy')).toBe(printPolicy);
  expect(pages.serve({ url }).status).toBe(404);
});

test('the policy of a printed document, line by line: it may look as it likes and do nothing', () => {
  expect(printPolicy.split('; ')).toEqual([
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]);
});
