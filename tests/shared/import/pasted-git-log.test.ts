import { expect, it } from 'vitest';
import { gitProposals } from '../../../shared/import/git-proposals.ts';
import { parsePastedGitLog } from '../../../shared/import/pasted-git-log.ts';

const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string];

it('reads what git log prints by default', () => {
  const text = `commit ${a} (HEAD -> main, origin/main)
Author: Noor Haddad <noor@example.com>
Date:   Mon Mar 2 10:15:00 2026 +0100

    Cache tax rates

    Two calls fewer.

    commit to a cache was discussed
    Date: nothing

commit ${b}
Merge: aaaaaaa ccccccc
Author: Ana <ana@example.com>
Date:   2026-03-01 23:30:00 -0500

    Merge branch 'x'
`;
  const { commits } = parsePastedGitLog(text);
  expect(commits).toMatchObject([
    {
      hash: a,
      authorName: 'Noor Haddad',
      authorMail: 'noor@example.com',
      date: '2026-03-02',
      subject: 'Cache tax rates',
      paths: [],
    },
    { hash: b, date: '2026-03-01', parents: ['aaaaaaa', 'ccccccc'] },
  ]);
  expect(commits[0]!.body).toBe('Two calls fewer.\n\ncommit to a cache was discussed\nDate: nothing');
});

it('reads parents and paths, so that branches are known as they are from the repository', () => {
  const text = `commit ${a} ${c} ${b}\r
Merge: ccccccc bbbbbbb\r
Author: Noor <noor@example.com>\r
Date:   Tue Mar 3 10:15:00 2026 +0100\r
\r
    Merge branch 'feature/cache-tax-rates'\r
\r
commit ${b} ${c}\r
Author: Noor <noor@example.com>\r
AuthorDate: Mon Mar 2 10:15:00 2026 +0100\r
CommitDate: Mon Mar 9 10:15:00 2026 +0100\r
\r
    One\r
\r
services/checkout/a.ts\r
services/checkout/b.ts\r
\r
commit ${c}\r
Author: Noor <noor@example.com>\r
Date:   Sun Mar 1 10:15:00 2026 +0100\r
\r
    Two\r
\r
 src/with space.ts | 2 +-\r
 1 file changed, 1 insertion(+), 1 deletion(-)\r
`;
  const history = parsePastedGitLog(text);
  expect(history.commits.map(({ paths }) => paths)).toEqual([
    [],
    ['services/checkout/a.ts', 'services/checkout/b.ts'],
    ['src/with space.ts'],
  ]);
  const { proposals } = gitProposals(history, {
    author: null,
    from: '2026-01-01',
    to: '2026-12-31',
    repository: 'shop',
    known: new Set(),
  });
  expect(proposals.map(({ sourceKeys }) => sourceKeys)).toEqual([[`git:${b}`], [`git:${c}`]]);
});

it.each(['', 'hello', 'a1b2c3d Cache tax rates', `commit ${a}\nAuthor: x\nDate: soon\n\n    y`])(
  'finds nothing in %j',
  (text) => expect(parsePastedGitLog(text).commits).toEqual([]),
);
