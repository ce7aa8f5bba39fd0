import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRunGit } from '../../../../electron/main/git/run-git.ts';
import { gitProposals } from '../../../../shared/import/git-proposals.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { handlersFor, readHistory } from './ask-git.ts';
import { makeRepository } from './make-repository.ts';

const noor = 'Noor Haddad <noor@example.com>';
const choose = async (folder: string | null, ...rest: [Parameters<typeof handlersFor>[1]?]) =>
  handlersFor(folder, ...rest)['git.choose-repository'](null);

describe('choosing a repository', () => {
  it('answers its name and its authors, most frequent first, and keeps the path to itself', async () => {
    const { folder, commit } = makeRepository();
    commit('2026-03-02', 'a.txt', 'One', 'Ana <ana@example.com>');
    commit('2026-03-03', 'a.txt', 'Two');
    commit('2026-03-04', 'a.txt', 'Three');
    const chosen = await choose(folder);
    expect(chosen).toMatchObject({ ok: true, value: { name: 'shop', authors: [noor, 'Ana <ana@example.com>'] } });
    expect(JSON.stringify(chosen)).not.toContain(folder);
  });

  it('finds the top from a folder within', async () => {
    const { folder, commit } = makeRepository('größe und x');
    commit('2026-03-02', 'deep/er/a.txt', 'One');
    expect(await choose(path.join(folder, 'deep', 'er'))).toMatchObject({ value: { name: 'größe und x' } });
  });

  it('takes a closed dialog for a value', async () => expect(await choose(null)).toEqual({ ok: true, value: null }));

  it('says its own words for each folder that will not do', async () => {
    const empty = makeRepository('empty').folder;
    const bare = temporaryFolder();
    execFileSync('git', ['init', '--quiet', '--bare', bare]);
    const plain = temporaryFolder();
    const broken = makeRepository('broken');
    broken.commit('2026-03-02', 'a.txt', 'One');
    writeFileSync(path.join(broken.folder, '.git', 'config'), '[core\n');
    const codes = await Promise.all(
      [empty, bare, plain, path.join(plain, 'gone'), broken.folder].map((folder) => choose(folder)),
    );
    expect(codes.map((answer) => (answer.ok ? 'opened' : answer.code))).toEqual([
      'no-commits',
      'bare-repository',
      'no-repository',
      'no-folder',
      'git-failed',
    ]);
    const words = codes.map((answer) => (answer.ok ? '' : answer.message));
    expect(new Set(words).size).toBe(5);
    expect(words.join()).not.toContain(plain);
  });

  it('says when git is not installed', async () => {
    const folder = makeRepository().folder;
    const nowhere = createRunGit({ PATH: 'C:\\nowhere', platform: 'win32' });
    expect(await choose(folder, nowhere)).toMatchObject({ ok: false, code: 'git-missing' });
  });

  it('gives up on a git that does not answer', async () => {
    const { folder } = makeRepository();
    const slow = temporaryFolder();
    writeFileSync(path.join(slow, 'git'), '#!/bin/sh\nexec sleep 60\n');
    chmodSync(path.join(slow, 'git'), 0o755);
    const run = createRunGit({ PATH: slow, platform: 'linux' });
    const soon = await choose(folder, (where, command) => run(where, command, { milliseconds: 200, bytes: 1_000 }));
    expect(soon).toMatchObject({ ok: false, code: 'git-too-slow' });
  });
});

describe('reading the log', () => {
  it('reads commits with their paths, whatever their words and names', async () => {
    const { folder, commit, git } = makeRepository();
    commit('2026-03-02', 'services/checkout/a b.ts', 'feat: cache “tax” rates\n\nTwo calls\n\n//commit\nfewer.');
    commit('2026-03-03', '//commit'.slice(2), 'Second', 'Ana <ana@example.com>');
    git('mv', 'services/checkout/a b.ts', 'services/checkout/ünï\n.ts');
    commit('2026-03-04', 'tests/x.ts', 'Third');
    const { history } = await readHistory(folder, noor);
    expect(history.commits).toMatchObject([
      {
        subject: 'Third',
        date: '2026-03-04',
        paths: ['services/checkout/a b.ts', 'services/checkout/ünï\n.ts', 'tests/x.ts'],
      },
      {
        subject: 'feat: cache “tax” rates',
        body: 'Two calls\n\n//commit\nfewer.',
        paths: ['services/checkout/a b.ts'],
      },
    ]);
    expect(history.graph.size).toBe(3);
  });

  it('knows a branch by a merge that a colleague made, and the same commits again', async () => {
    const { folder, commit, git } = makeRepository();
    commit('2026-03-02', 'a.txt', 'Start', 'Ana <ana@example.com>');
    git('switch', '--quiet', '-c', 'feature/one-way-to-retry');
    commit('2026-03-03', 'src/retry/a.ts', 'Retry once');
    commit('2026-03-05', 'src/retry/b.ts', 'Back off');
    git('switch', '--quiet', 'main');
    commit('2026-03-04', 'b.txt', 'Meanwhile', 'Ana <ana@example.com>');
    git(
      '-c',
      'user.name=Ana',
      '-c',
      'user.email=ana@example.com',
      'merge',
      '--quiet',
      '--no-ff',
      '-m',
      "Merge branch 'feature/one-way-to-retry'",
      'feature/one-way-to-retry',
    );
    const { history, chosen } = await readHistory(folder, noor);
    const question = {
      author: noor,
      from: '2026-01-01',
      to: '2026-12-31',
      repository: chosen.name,
      known: new Set<string>(),
    };
    const { proposals } = gitProposals(history, question);
    expect(proposals).toMatchObject([
      { title: 'One way to retry', occurredOn: '2026-03-03', occurredUntil: '2026-03-05', weight: 2 },
    ]);
    const known = new Set(proposals[0]!.sourceKeys);
    expect(gitProposals(history, { ...question, known })).toMatchObject({ proposals: [], alreadyImported: 2 });
  });

  it('takes an author for plain text, not for a pattern or an option', async () => {
    const { folder, commit } = makeRepository();
    commit('2026-03-02', 'a.txt', 'One');
    for (const author of ['.*', '--all', '--output=owned', '<n..r@example.com>']) {
      expect((await readHistory(folder, author)).history.commits).toEqual([]);
    }
    expect(existsSync(path.join(folder, 'owned'))).toBe(false);
    expect((await readHistory(folder, 'Nora H. <noor@example.com>')).history.commits).toHaveLength(1);
  });

  it('refuses a token that it did not hand out, and a folder that is gone', async () => {
    const { folder, commit } = makeRepository();
    commit('2026-03-02', 'a.txt', 'One');
    const handlers = handlersFor(folder);
    const ask = { author: noor, from: '2026-01-01', to: '2026-12-31' };
    expect(await handlers['git.read-log']({ token: crypto.randomUUID(), ...ask })).toMatchObject({
      code: 'unknown-token',
    });
    const chosen = await handlers['git.choose-repository'](null);
    if (!chosen.ok || !chosen.value) throw new Error('not chosen');
    rmSync(folder, { recursive: true });
    expect(await handlers['git.read-log']({ token: chosen.value.token, ...ask })).toMatchObject({ code: 'no-folder' });
  });

  it('cuts what is too long and says so; what came before is still read', async () => {
    const { folder, commit } = makeRepository();
    for (const day of ['02', '03', '04']) commit(`2026-03-${day}`, 'a.txt', `Day ${day}\n\n${'long '.repeat(200)}`);
    const whole = createRunGit({ PATH: process.env['PATH'] ?? '', platform: 'linux' });
    const run = await whole(folder, ['log', '-z', '--format=%H%n%b'], { milliseconds: 10_000, bytes: 2_000 });
    expect(run).toMatchObject({ outcome: 'done', truncated: true });
    expect(run.outcome === 'done' && Buffer.byteLength(run.output)).toBe(2_000);
  });
});

it('does not run a git that lies in the repository, even where PATH says to look there', async () => {
  const { folder, commit } = makeRepository();
  commit('2026-03-02', 'a.txt', 'One');
  const mark = path.join(temporaryFolder(), 'ran');
  writeFileSync(path.join(folder, 'git'), `#!/bin/sh\ntouch ${mark}\n`);
  chmodSync(path.join(folder, 'git'), 0o755);
  mkdirSync(path.join(folder, 'bin'));
  const run = createRunGit({ PATH: `.::bin:${process.env['PATH'] ?? ''}`, platform: 'linux' });
  expect(await choose(folder, run)).toMatchObject({ ok: true, value: { name: 'shop' } });
  expect(existsSync(mark)).toBe(false);
});
