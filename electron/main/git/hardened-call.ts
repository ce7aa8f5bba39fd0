import { devNull } from 'node:os';

/** Settings that a repository may carry to run programs or read files elsewhere; a value on the command line wins over its own. */
const overrides: readonly string[] = [
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

/** The arguments that come before any subcommand: no pager, no locks, and none of the settings that run something. */
export const hardenedArguments: readonly string[] = [
  '--no-pager',
  '--no-optional-locks',
  ...overrides.flatMap((setting) => ['-c', setting]),
];

/**
 * The whole environment of a git that looks at a repository we do not trust: nothing of ours but where programs are, and an
 * empty folder as home. Git then asks nobody, fetches nothing, and writes nothing.
 */
export function hardenedEnvironment({
  PATH,
  home,
  systemRoot,
}: {
  PATH: string;
  home: string;
  systemRoot?: string | undefined;
}): NodeJS.ProcessEnv {
  return {
    PATH,
    HOME: home,
    // Windows programs do not start without it.
    ...(systemRoot === undefined ? {} : { SystemRoot: systemRoot }),
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
}
