import { expect, test } from 'vitest';
import { withTitle } from '../../../../electron/main/export/document-title.ts';

test.each([
  ['<html><head><title>old</title></head></html>', '<html><head><title>a &lt;b&gt; $1</title></head></html>'],
  ['<html><head lang="en"></head></html>', '<html><head lang="en"><title>a &lt;b&gt; $1</title></head></html>'],
  ['<p>text</p>', '<title>a &lt;b&gt; $1</title><p>text</p>'],
])('%s gets the title', (html, titled) => {
  expect(withTitle(html, 'a <b> $1')).toBe(titled);
});
