import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRunGit } from '../../../../electron/main/git/run-git.ts';
import { parseGitLog } from '../../../../shared/import/git-log.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { handlersFor, rememberedIn } from './ask-git.ts';
import { makeRepository } from './make-repository.ts';

const own = '3f6d2c1e-8a4b-4c5d-9e0f-1a2b3c4d5e6f';
const other = '3f6d2c1e-8a4b-4c5d-9e0f-1a2b3c4d5e70';
const noor = 'Noor Haddad <noor@example.com>';
const week = { author: noor, from: '2026-11-21', to: '2026-11-27' };

/** Chooses a repository and remembers it, as an import does; then the app is started again. */
async function afterRestart(data = temporaryFolder(), name = 'shop') {
  const repository = makeRepository(name);
  repository.commit('2026-11-24', 'services/checkout/a.ts', 'feat: one way to retry');
  const first = handlersFor(repository.folder, undefined, rememberedIn(data));
  const chosen = await first['git.choose-repository'](null);
  if (!chosen.ok || !chosen.value) throw new Error('not chosen');
  const remember = { profileId: own, token: chosen.value.token, author: noor };
  expect(await first['git.remember'](remember)).toEqual({ ok: true, value: null });
  return { data, repository, again: handlersFor(null, undefined, rememberedIn(data)) };
}
const listed = async (handlers: ReturnType<typeof handlersFor>, profileId = own) => {
  const answer = await handlers['git.remembered']({ profileId });
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
};
const tokenIn = async (handlers: ReturnType<typeof handlersFor>) => (await listed(handlers))[0]?.token ?? '';

describe('repositories that this device remembers', () => {
  it('are read after a restart, and their folder is told to nobody', async () => {
    const { again, repository } = await afterRestart();
    const found = await listed(again);
    expect(found).toMatchObject([{ name: 'shop', author: noor }]);
    expect(JSON.stringify(found)).not.toContain(path.dirname(repository.folder));
    const log = await again['git.read-log']({ token: found[0]?.token ?? '', ...week });
    expect(log.ok && parseGitLog(log.value.text).commits).toMatchObject([{ subject: 'feat: one way to retry' }]);
    expect(await listed(again)).toEqual(found);
  });

  it('belong to one profile, and go with it', async () => {
    const { again, data } = await afterRestart();
    expect(await listed(again, other)).toEqual([]);
    const { folder } = makeRepository();
    await rememberedIn(data, (id) => id === other).remember({ profileId: other, folder, author: noor });
    expect(readFileSync(path.join(data, 'repositories.json'), 'utf8')).not.toContain(own);
  });

  it('are forgotten with a profile that is removed, and only then', async () => {
    const { data } = await afterRestart();
    const onDisk = () => readFileSync(path.join(data, 'repositories.json'), 'utf8');
    await rememberedIn(data, () => true).forgetRemoved();
    expect(onDisk()).toContain(own);
    await rememberedIn(data, () => false).forgetRemoved();
    expect(JSON.parse(onDisk())).toEqual({ repositories: [] });
  });

  it('are forgotten on the disk, too', async () => {
    const { again, data } = await afterRestart();
    expect(await again['git.forget']({ profileId: own, token: await tokenIn(again) })).toMatchObject({ ok: true });
    expect(await listed(again)).toEqual([]);
    expect(JSON.parse(readFileSync(path.join(data, 'repositories.json'), 'utf8'))).toEqual({ repositories: [] });
    expect(await again['git.forget']({ profileId: own, token: crypto.randomUUID() })).toMatchObject({
      code: 'unknown-token',
    });
  });

  it('say so when the folder vanished, is no repository any more, lies in another one, or git is missing', async () => {
    const { again, repository, data } = await afterRestart();
    const token = await tokenIn(again);
    renameSync(path.join(repository.folder, '.git'), path.join(repository.folder, 'git'));
    expect(await again['git.read-log']({ token, ...week })).toMatchObject({ code: 'no-repository' });
    const outer = makeRepository('outer');
    outer.commit('2026-11-24', 'a.ts', 'Not what was chosen');
    const inner = path.join(outer.folder, 'inner');
    mkdirSync(inner);
    await rememberedIn(data).remember({ profileId: own, folder: inner, author: noor });
    expect(await again['git.read-log']({ token: await tokenIn(again), ...week })).toMatchObject({
      code: 'no-repository',
    });
    rmSync(repository.folder, { recursive: true });
    expect(await again['git.read-log']({ token, ...week })).toMatchObject({
      code: 'no-folder',
      message: '“shop” is not there any more. Choose the folder again.',
    });
    const withoutGit = createRunGit({ PATH: 'C:\\nowhere', platform: 'win32' });
    const there = handlersFor(null, withoutGit, rememberedIn(data));
    expect(await there['git.read-log']({ token: await tokenIn(there), ...week })).toMatchObject({
      code: 'git-missing',
    });
  });

  it('begin anew when their file is damaged, which is kept and told', async () => {
    const data = temporaryFolder();
    const told: string[] = [];
    writeFileSync(path.join(data, 'repositories.json'), '{"repositories":[{"folder":"../up"}]}');
    expect(await rememberedIn(data, undefined, told).of(own)).toEqual([]);
    expect(told).toHaveLength(1);
    expect(readdirSync(data)).toEqual(['repositories.damaged-20261127-143000.json']);
  });

  it('say so when they cannot be remembered', async () => {
    const { repository } = await afterRestart();
    const data = temporaryFolder();
    mkdirSync(path.join(data, 'repositories.json', 'inside'), { recursive: true });
    const handlers = handlersFor(repository.folder, undefined, rememberedIn(data));
    const chosen = await handlers['git.choose-repository'](null);
    const token = chosen.ok ? (chosen.value?.token ?? '') : '';
    expect(await handlers['git.remember']({ profileId: own, token, author: noor })).toMatchObject({
      ok: false,
      code: 'not-saved',
    });
  });
});
