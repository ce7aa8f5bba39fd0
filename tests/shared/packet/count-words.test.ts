import { expect, test } from 'vitest';
import { countWords } from '../../../shared/packet/count-words.ts';

test.each([
  ['', 0],
  ['One two  three\nfour', 4],
  ['## A heading\n\n- first\n- **second** one', 5],
  ['840 → 310 ms', 3],
  ['read [the RFC](https://example.com/a "very long title") now', 4],
  ['```ts\nconst a = 1;\n```', 3],
  ['zero-downtime, don’t — ok', 3],
  ['日本語 text', 2],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});
