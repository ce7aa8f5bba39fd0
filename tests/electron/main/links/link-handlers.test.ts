import { expect, test } from 'vitest';
import { createLinkHandlers } from '../../../../electron/main/links/link-handlers.ts';

function linksWith(yes: boolean) {
  const asked: string[] = [];
  const opened: string[] = [];
  const verbs = createLinkHandlers({
    confirm: (target) => Promise.resolve(asked.push(target) > 0 && yes),
    openExternal: (href) =>
      href.includes('broken') ? Promise.reject(new Error('no')) : Promise.resolve(void opened.push(href)),
  });
  return { open: (url: string) => verbs['links.open']({ url }), asked, opened };
}

test.each([
  ['https://example.org/a?b#c', 'example.org'],
  ['https://example.org:8443/', 'example.org:8443'],
  ['https://xn--pple-43d.com/', 'xn--pple-43d.com'],
  ['https://аpple.com/', 'xn--pple-43d.com'],
  ['mailto:mara@example.org', 'mara@example.org'],
])('%s opens after a question about %s', async (url, target) => {
  const links = linksWith(true);
  expect(await links.open(url)).toEqual({ ok: true, value: { opened: true } });
  expect(links.asked).toEqual([target]);
  expect(links.opened).toHaveLength(1);
});

test('no means no', async () => {
  const links = linksWith(false);
  expect(await links.open('https://example.org/')).toEqual({ ok: true, value: { opened: false } });
  expect(links.opened).toEqual([]);
});

test.each([
  'http://example.org/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'app://rungbook/index.html',
  'ms-msdt:/id',
  'https://github.com@evil.example/',
  'https://:github.com@evil.example/',
  'mailto:',
  'not a link',
])('%s is refused without a question', async (url) => {
  const links = linksWith(true);
  expect(await links.open(url)).toMatchObject({ ok: false, code: 'link-refused' });
  expect([links.asked, links.opened]).toEqual([[], []]);
});

test('a machine without a browser says so', async () => {
  expect(await linksWith(true).open('https://broken.example/')).toMatchObject({ ok: false, code: 'link-failed' });
});
