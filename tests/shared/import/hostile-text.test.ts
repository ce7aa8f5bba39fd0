import { expect, it } from 'vitest';
import { readBragDocument } from '../../../shared/import/brag-document.ts';
import { gitProposals } from '../../../shared/import/git-proposals.ts';
import { parseGitLog } from '../../../shared/import/git-log.ts';
import { parsePastedGitLog } from '../../../shared/import/pasted-git-log.ts';

// Each of these took minutes, or would, with a pattern that looks at the same characters again and again. The time limit of the
// test is the assertion; a good machine needs a second for all.
const MANY = 1_000_000;

it.each([
  ['spaces inside an item', `- a${' '.repeat(MANY)}b`],
  ['spaces in a heading', `#${' '.repeat(MANY)}x\n- a`],
  ['closing marks', `# a${' #'.repeat(MANY)}x\n- a`],
  ['emphasis that never ends', `- ${'**a '.repeat(MANY)}`],
  ['links that never end', `- ${'[a]('.repeat(MANY)}`],
  ['figures', `- ${'1 -> '.repeat(MANY)}`],
  ['a date that never ends', `- (${'1 '.repeat(MANY)}`],
  ['empty lines', `- a\n${'\n'.repeat(MANY)}b`],
])('reads a document of %s in time', (_name, text) =>
  expect(readBragDocument(text, { name: 'x.md', today: '2026-11-24', known: new Set() })).toMatchObject({ ok: true }),
);

it('reads a log of endless lines in time, and makes titles that fit', () => {
  const hash = 'a'.repeat(40);
  const endless = 'word '.repeat(MANY);
  const question = { author: null, from: '2026-01-01', to: '2026-12-31', repository: 'x', known: new Set<string>() };
  const raw = ['//commit', hash, '', endless, endless, '2026-03-02T10:00:00Z', endless, endless, '', '\na.ts'].join(
    '\0',
  );
  const pasted = `commit ${hash}\nAuthor: ${endless}\nDate: 2026-03-02\n\n    ${endless}\n\n ${endless}\n`;
  const proposals = gitProposals(parseGitLog(raw), question).proposals;
  expect(proposals).toHaveLength(1);
  expect(proposals[0]!.title.length).toBeLessThanOrEqual(120);
  expect(proposals[0]!.text.length).toBeLessThan(200_000);
  expect(parsePastedGitLog(pasted).commits).toEqual([]);
});

it('skips what is cut in half and what only looks like a record', () => {
  const hash = 'b'.repeat(40);
  const whole = ['//commit', hash, '', 'N', 'n@x', '2026-03-02T10:00:00Z', 'One', '', '', '\na.ts'].join('\0');
  expect(parseGitLog(`${whole}\0//commit\0${'c'.repeat(40)}\0\0N\0n@`).commits.map(({ subject }) => subject)).toEqual([
    'One',
  ]);
  expect(parseGitLog('//commit\0not-a-hash\0\0N\0n\0now\0x\0y').commits).toEqual([]);
  expect(parseGitLog('').commits).toEqual([]);
});
