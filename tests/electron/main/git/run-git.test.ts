import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { trustedFolders } from '../../../../electron/main/git/find-git.ts';
import { hardenedArguments } from '../../../../electron/main/git/hardened-call.ts';
import { createRunGit } from '../../../../electron/main/git/run-git.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** A program called git that does as it is told, and the call that finds it first. */
function gitThat(does: string) {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'git'), `#!/bin/sh\n${does}\n`);
  chmodSync(path.join(folder, 'git'), 0o755);
  return { folder, run: createRunGit({ PATH: `.:${folder}`, platform: 'linux' }) };
}

const printed = async (does: string, ...command: string[]): Promise<string[]> => {
  const { folder, run } = gitThat(does);
  const ended = await run(folder, command);
  if (ended.outcome !== 'done') throw new Error(ended.outcome);
  return ended.output.trimEnd().split('\n');
};

it('passes the hardened arguments and then the command, each as it is: no shell is involved', async () => {
  const command = ['log', 'a  b', '$HOME', '; echo c', '$(echo d)', '*'];
  expect(await printed(`printf '%s\\n' "$@"`, ...command)).toEqual([...hardenedArguments, ...command]);
});

it('gives nothing of our own environment, and a home that is gone afterwards', async () => {
  const variables = (await printed('/usr/bin/env')).map((line) => line.split('=', 2) as [string, string]);
  const ours = variables.filter(([name]) => !/^(GIT_\w+|PWD|SHLVL|_|OLDPWD)$/.test(name));
  expect(ours.map(([name]) => name).sort()).toEqual(['HOME', 'PATH']);
  const { HOME, PATH } = Object.fromEntries(ours);
  expect(HOME).toContain('rungbook-git-');
  expect(existsSync(HOME ?? '')).toBe(false);
  expect(PATH?.split(':').every((folder) => path.isAbsolute(folder))).toBe(true);
});

it('has nothing to read', async () => {
  const { folder, run } = gitThat('/bin/cat; echo read');
  const ended = await run(folder, [], { milliseconds: 5_000, bytes: 1_000 });
  expect(ended).toEqual({ outcome: 'done', output: 'read\n', truncated: false });
});

it('is ended when it says more than it may', async () => {
  const { folder, run } = gitThat('exec /usr/bin/yes');
  const ended = await run(folder, [], { milliseconds: 10_000, bytes: 1_001 });
  expect(ended).toEqual({ outcome: 'done', output: `${'y\n'.repeat(500)}y`, truncated: true });
});

it('is ended when it takes longer than it may', { timeout: 15_000 }, async () => {
  const { folder, run } = gitThat('exec /bin/sleep 30');
  expect(await run(folder, [], { milliseconds: 300, bytes: 1_000 })).toEqual({ outcome: 'too-slow' });
});

it('is looked for in absolute folders only, because the working folder is not trusted', () => {
  const usual = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];
  expect(trustedFolders({ PATH: '.::bin:../bin:/opt/git', platform: 'linux' })).toEqual(['/opt/git', ...usual]);
});
