import { devNull } from 'node:os';
import { expect, test } from 'vitest';
import {
  authorsCommand,
  commitCommand,
  logCommands,
  topLevelCommand,
} from '../../../../electron/main/git/git-commands.ts';
import { hardenedArguments, hardenedEnvironment } from '../../../../electron/main/git/hardened-call.ts';

/*
 * Every line of the call is named here, so that none can go, or come, unnoticed. Several of them stop the same trap, so a
 * hostile repository alone (hostile-repository.test.ts) would not miss each of them.
 */

const SETTINGS = [
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  `core.attributesFile=${devNull}`,
  'core.sshCommand=false',
  'core.askPass=false',
  'core.pager=cat',
  'log.showSignature=false',
  'gpg.program=false',
  'gpg.ssh.program=false',
  'gpg.x509.program=false',
  'diff.external=',
  `diff.orderFile=${devNull}`,
  'diff.renames=false',
  'mailmap.file=',
  'mailmap.blob=',
  'protocol.allow=never',
  'safe.bareRepository=explicit',
  'credential.helper=',
];

const LOG = [
  ...['log', '--no-color', '--no-ext-diff', '--no-textconv', '--no-show-signature', '--no-notes'],
  ...['--encoding=UTF-8', '-z'],
];

test('before any subcommand: no pager, no locks, and none of the settings that run something', () => {
  expect(hardenedArguments).toEqual([
    ...['--no-pager', '--no-optional-locks'],
    ...SETTINGS.flatMap((setting) => ['-c', setting]),
  ]);
});

test('the environment is ours alone, with an empty home', () => {
  const environment = {
    PATH: '/usr/bin',
    HOME: '/empty',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_ALLOW_PROTOCOL: '',
    GIT_PAGER: 'cat',
  };
  expect(hardenedEnvironment({ PATH: '/usr/bin', home: '/empty' })).toEqual(environment);
  expect(hardenedEnvironment({ PATH: '/usr/bin', home: '/empty', systemRoot: 'C:\\Windows' })).toEqual({
    ...environment,
    SystemRoot: 'C:\\Windows',
  });
});

test('the fixed commands: names stand where git takes them for nothing else, and only trees are compared', () => {
  expect(topLevelCommand).toEqual(['rev-parse', '--show-toplevel']);
  expect(commitCommand('HEAD')).toEqual(['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}']);
  const names = ['--end-of-options', 'HEAD', '--'];
  expect(authorsCommand(['HEAD'])).toEqual([...LOG, '--max-count=3000', '--format=%aN <%aE>', ...names]);
  const since = '--since=2026-01-01T00:00:00+14:00';
  expect(logCommands({ names: ['HEAD'], author: 'Noor <noor@example.com>', from: '2026-01-01' })).toEqual([
    [
      ...LOG,
      ...['--no-renames', '--no-relative', '--name-only', since, '--fixed-strings', '--author=<noor@example.com>'],
      ...['--format=//commit%x00%H%x00%P%x00%aN%x00%aE%x00%aI%x00%s%x00%b%x00', ...names],
    ],
    [...LOG, '--merges', since, '--format=//merge%x00%H%x00%s%x00%b', ...names],
    [...LOG, since, '--format=//graph%x00%H%x00%P', ...names],
  ]);
});
