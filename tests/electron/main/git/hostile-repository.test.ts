import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { handlersFor, readHistory } from './ask-git.ts';
import { inventory, layTraps, makeTrap } from './lay-traps.ts';
import { makeRepository } from './make-repository.ts';
import type { Repository } from './repository-in.ts';

const noor = 'Noor Haddad <noor@example.com>';

/** A commit that claims to be signed, so that showing signatures would call the verifying program. */
function signLast({ folder, git }: Repository): void {
  const [head, ...body] = git('cat-file', 'commit', 'HEAD').split('\n\n');
  const signed = `${head ?? ''}\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n${body.join('\n\n')}`;
  const hash = execFileSync('git', ['-C', folder, 'hash-object', '-t', 'commit', '-w', '--stdin'], {
    input: signed,
    encoding: 'utf8',
  });
  git('update-ref', 'HEAD', hash.trim());
}

describe('a hostile repository', () => {
  it('runs nothing of its own and changes nothing, and its history is still read', async () => {
    const repository = makeRepository();
    repository.commit('2026-03-02', 'a.txt', 'One');
    repository.commit('2026-03-03', 'a.txt', 'Two');
    signLast(repository);
    const { program, mark } = makeTrap(temporaryFolder());
    layTraps(repository, program);
    const before = inventory(repository.folder);

    const { history } = await readHistory(repository.folder, noor);

    expect(history.commits.map(({ subject }) => subject)).toEqual(['Two', 'One']);
    expect(existsSync(mark)).toBe(false);
    expect(inventory(repository.folder)).toEqual(before);

    // The traps are real: the plain call falls into them.
    spawnSync('git', ['-C', repository.folder, 'log', '-p'], {
      stdio: 'ignore',
      env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: devNull },
    });
    expect(existsSync(mark)).toBe(true);
  });

  it('does not fetch what a partial clone lacks', async () => {
    const repository = makeRepository();
    repository.commit('2026-03-02', 'a.txt', 'One');
    repository.commit('2026-03-03', 'a.txt', 'Two');
    const { program, mark } = makeTrap(temporaryFolder());
    layTraps(repository, program);
    repository.git('config', 'core.repositoryFormatVersion', '1');
    repository.git('config', 'extensions.partialClone', 'origin');
    const tree = execFileSync('git', ['-C', repository.folder, 'rev-parse', 'HEAD~1^{tree}'], {
      encoding: 'utf8',
    }).trim();
    renameSync(
      path.join(repository.folder, '.git/objects', tree.slice(0, 2), tree.slice(2)),
      path.join(temporaryFolder(), 'tree'),
    );

    const handlers = handlersFor(repository.folder);
    const chosen = await handlers['git.choose-repository'](null);
    if (!chosen.ok || !chosen.value) throw new Error('not chosen');
    const log = await handlers['git.read-log']({
      token: chosen.value.token,
      author: noor,
      from: '2026-01-01',
      to: '2026-12-31',
    });
    expect(log).toMatchObject({ ok: false, code: 'git-failed' });
    expect(existsSync(mark)).toBe(false);
  });

  it('does not open a bare repository that hides in an innocent folder', async () => {
    const folder = path.join(temporaryFolder(), 'notes');
    mkdirSync(folder);
    execFileSync('git', ['init', '--quiet', '--bare', folder]);
    const { program, mark } = makeTrap(temporaryFolder());
    execFileSync('git', ['-C', folder, 'config', 'core.fsmonitor', program]);
    mkdirSync(path.join(folder, 'inner'));
    const chosen = await handlersFor(path.join(folder, 'inner'))['git.choose-repository'](null);
    expect(chosen).toMatchObject({ ok: false, code: 'bare-repository' });
    expect(existsSync(mark)).toBe(false);
  });
});
