import { describe, expect, it } from 'vitest';
import type { GitQuestion } from '../../../shared/import/git-proposals.ts';
import { gitProposals } from '../../../shared/import/git-proposals.ts';
import { historyOf } from './history.ts';

const question: GitQuestion = {
  author: 'me <me@example.com>',
  from: '2026-01-01',
  to: '2026-12-31',
  repository: 'shop',
  known: new Set(),
};
const titles = (...sketches: Parameters<typeof historyOf>[0]): string[] =>
  gitProposals(historyOf(sketches), question).proposals.map(({ title }) => title);

describe('branches', () => {
  const branch = [
    {
      name: 'merge',
      parents: ['main2', 'b3'],
      subject: 'Merge pull request #12 from noor/cache-tax-rates',
      body: 'Cache tax rates at checkout\n\nSee below',
      date: '2026-03-06',
    },
    { name: 'b3', parents: ['b2'], subject: 'fix: expire after a day', date: '2026-03-05' },
    { name: 'main2', parents: ['main1'], subject: 'chore: lint', date: '2026-03-04', author: 'ana' },
    { name: 'b2', parents: ['b1'], date: '2026-03-03', author: 'ana' },
    {
      name: 'b1',
      parents: ['main1'],
      subject: 'feat(checkout): cache tax rates, p99 840 -> 310 ms',
      date: '2026-03-02',
    },
    { name: 'main1', parents: [], subject: 'Old work', date: '2025-03-02' },
  ];

  it('makes one proposal of what a merge brought in, also across a colleague’s commits', () => {
    const { proposals, leftOut } = gitProposals(historyOf(branch), question);
    expect(proposals).toMatchObject([
      {
        title: 'Cache tax rates at checkout',
        occurredOn: '2026-03-02',
        occurredUntil: '2026-03-05',
        weight: 2,
        kind: 'achievement',
      },
    ]);
    expect(proposals[0]!.metrics).toMatchObject([{ baseline: '840', result: '310', unit: 'ms' }]);
    expect(proposals[0]!.text).toBe(
      '- Cache tax rates, p99 840 -> 310 ms (2 Mar)\n- Expire after a day (5 Mar)\n\nFrom git: 2 commits in shop.',
    );
    expect(leftOut).toEqual(['1 merge']);
  });

  it('calls a branch by its name where the merge says nothing more', () => {
    const words = (subject: string) => titles({ ...branch[0]!, subject, body: '' }, ...branch.slice(1))[0];
    expect(words("Merge branch 'feature/SHOP-12-cache-tax-rates' into main")).toBe('Cache tax rates');
    expect(words("Merge branch 'SHOP-12'")).toBe('Cache tax rates, p99 840 -> 310 ms');
    expect(words('Merged in noor/cache_tax_rates (pull request #4)')).toBe('Cache tax rates');
  });

  it('does not take pulling main into a branch, or a release, for a piece of work', () => {
    expect(
      titles(
        { name: 'release', parents: ['m1', 'd4'], subject: "Merge branch 'develop' into main" },
        { name: 'd4', parents: ['d1', 'f2'], subject: "Merge branch 'feature/one-way-to-retry' into develop" },
        { name: 'f2', parents: ['f1', 'd1'], subject: "Merge branch 'develop' into feature/one-way-to-retry" },
        { name: 'f1', parents: ['m1'], subject: 'Retry once', paths: ['src/retry/a.ts'] },
        { name: 'd1', parents: ['d0'], subject: 'Straight on develop', paths: ['src/other/b.ts'] },
        { name: 'd0', parents: ['m1'], subject: 'Elsewhere on develop', paths: ['src/elsewhere/b.ts'] },
        { name: 'm1' },
      ).sort(),
    ).toEqual(['Did m1', 'Elsewhere on develop', 'Retry once', 'Straight on develop']);
  });
});

describe('weeks', () => {
  it('groups by the part of the project and the ISO week', () => {
    expect(
      titles(
        { name: 'c', subject: 'feat: queue depth alert', date: '2026-03-09', paths: ['services/orders/alert.ts'] },
        {
          name: 'b',
          subject: 'docs: readme',
          date: '2026-03-08',
          paths: ['services/orders/README.md', 'tests/x.ts', 'tests/y.ts'],
        },
        { name: 'a', subject: 'perf: drop the second query', date: '2026-03-02', paths: ['services/orders/query.ts'] },
        { name: 'z', subject: 'Tidy', date: '2026-03-02', paths: ['package.json'] },
      ),
    ).toEqual(['Queue depth alert', 'Drop the second query, and 1 more in services/orders', 'Tidy']);
  });

  it('takes the scope of the subject for the place when the paths are not told', () => {
    expect(titles({ name: 'b', subject: 'feat(ui): tokens' }, { name: 'a', subject: 'fix(ui): focus ring' })).toEqual([
      'Focus ring, and 1 more in ui',
    ]);
  });
});

describe('what is left out', () => {
  const history = historyOf([
    { name: 'd', author: 'dependabot[bot]', subject: 'Bump left-pad' },
    { name: 'r', subject: 'chore(release): 1.2.0' },
    { name: 'f', subject: 'fixup! Retry once' },
    { name: 'late', date: '2027-01-01' },
    { name: 'b', parents: ['a'], paths: ['src/x/1'] },
    { name: 'a', paths: ['src/y/1'] },
    { name: 'ana', author: 'ana' },
  ]);

  it('is other people’s, machines’ and other years’', () => {
    const found = gitProposals(history, question);
    expect(found.proposals.map(({ title }) => title).sort()).toEqual(['Did a', 'Did b']);
    expect(found.leftOut).toEqual(['2 automatic commits']);
    expect(gitProposals(history, { ...question, author: null }).proposals.map(({ title }) => title)).toContain(
      'Did ana',
    );
  });

  it('is what was imported before, and it is counted', () => {
    const first = gitProposals(history, question);
    const known = new Set(first.proposals.flatMap(({ sourceKeys }) => sourceKeys));
    expect(gitProposals(history, { ...question, known })).toMatchObject({ proposals: [], alreadyImported: 2 });
  });

  it('does not depend on the order in which git tells the commits', () => {
    const turned = { ...history, commits: [...history.commits].reverse() };
    expect(gitProposals(turned, question)).toEqual(gitProposals(history, question));
  });
});

it('stands a ladder of 20,000 merges', () => {
  const sketches = Array.from({ length: 20_000 }, (_, index) => ({
    name: `m${20_000 - index}`,
    parents: index === 19_999 ? [] : [`m${19_999 - index}`, `m${Math.max(1, 19_998 - index)}`],
    subject: "Merge branch 'one-more-thing'",
  }));
  expect(gitProposals(historyOf(sketches), question).leftOut).toEqual(['19999 merges']);
});
