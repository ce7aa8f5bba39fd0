import type { Guard } from '../guard.ts';

const git = 'electron/main/git';
const tests = 'tests/electron/main/git';
const running = [`${tests}/run-git.test.ts`];

/** What keeps a repository's own programs, settings and names from doing anything. */
export const gitGuards: readonly Guard[] = [
  {
    file: `${git}/hardened-call.ts`,
    tests: [`${tests}/hardened-call.test.ts`],
    eachLine: /^ {2}['`][\w.-]+(=.*)?['`],$|^ {2}\.\.\.overrides|^ {4}(PATH|HOME|GIT_\w+|\.\.\.)/,
  },
  {
    file: `${git}/git-commands.ts`,
    tests: [`${tests}/hardened-call.test.ts`],
    eachLine: /^ {2}'-|^ {6}['`]-|^ {6}period|^ {2,6}\.\.\.(plainLog|revisions)|^ {2}`--max-count/,
    weakened: [
      ["'--end-of-options', ...names", '...names'],
      ["...names, '--']", '...names]'],
      ["'--merges', ", ''],
    ],
  },
  {
    file: `${git}/run-git.ts`,
    tests: running,
    weakened: [
      ['...hardenedArguments, ', ''],
      [', env }, limits', ', env: process.env }, limits'],
      ['shell: false', 'shell: true'],
      ["stdio: ['ignore', ", "stdio: ['pipe', "],
      ["child.kill('SIGKILL');\n    }, limits", '}, limits'],
      ['if (truncated) child.kill', 'if (false) child.kill'],
      ['truncated ? chunk.subarray(0, room) : chunk', 'chunk'],
      ['await rm(home', 'await Promise.resolve(home'],
      ['trustedFolders(search).join', '[search.PATH].join'],
    ],
  },
  {
    file: `${git}/find-git.ts`,
    tests: running,
    weakened: [
      ['path.isAbsolute(folder)', 'true'],
      ['path.join(folder, name)', 'name'],
    ],
  },
  {
    file: `${git}/git-handlers.ts`,
    tests: [`${tests}/git-handlers.test.ts`],
    weakened: [['repository ? readLog', 'true ? readLog']],
  },
];
