import { expect, test } from 'vitest';
import { mediaType } from '../../../../electron/main/protocol/media-type.ts';

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['assets/app.js', 'text/javascript; charset=utf-8'],
  ['assets/app.css', 'text/css; charset=utf-8'],
  ['manifest.json', 'application/json; charset=utf-8'],
  ['icon.svg', 'image/svg+xml'],
  ['icon.png', 'image/png'],
  ['icon.ico', 'image/x-icon'],
  ['text.woff2', 'font/woff2'],
  ['ICON.PNG', 'image/png'],
])('%s is %s', (file, type) => {
  expect(mediaType(file)).toBe(type);
});

test.each(['notes.txt', 'page.xhtml', 'script.mjs', 'html', '.html.bak', 'a.constructor'])(
  '%s is bytes, which nothing runs or renders',
  (file) => {
    expect(mediaType(file)).toBe('application/octet-stream');
  },
);
