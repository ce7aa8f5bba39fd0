import { chmodSync, lstatSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Repository } from './repository-in.ts';

/** A program in `folder` that leaves a mark when anybody runs it. */
export function makeTrap(folder: string) {
  const mark = path.join(folder, 'ran');
  const program = path.join(folder, 'trap');
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> ${mark}\ncat\n`);
  chmodSync(program, 0o755);
  return { program, mark };
}

/** Every file below a folder with its size and time of change, so that a single touched one shows. */
export const inventory = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { size, mtimeMs } = lstatSync(path.join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    });

/** Ways in which a repository can bring its own programs to an unsuspecting `git log`; all are laid at once. */
export function layTraps(repository: Repository, program: string): void {
  const { git, write, folder } = repository;
  const settings = {
    'core.fsmonitor': program,
    'core.hooksPath': path.dirname(program),
    'core.pager': program,
    'core.editor': program,
    'core.sshCommand': program,
    'core.askPass': program,
    'core.alternateRefsCommand': program,
    'pager.log': program,
    'alias.log': `!${program}`,
    'alias.rev-parse': `!${program}`,
    'log.showSignature': 'true',
    'gpg.program': program,
    'gpg.ssh.program': program,
    'gpg.x509.program': program,
    'gpg.format': 'openpgp',
    'diff.external': program,
    'diff.evil.textconv': program,
    'diff.evil.command': program,
    'filter.evil.clean': program,
    'filter.evil.process': program,
    'credential.helper': `!${program}`,
    'remote.origin.url': `ext::${program}`,
    'remote.origin.promisor': 'true',
    'remote.origin.partialclonefilter': 'blob:none',
    'remote.origin.uploadpack': program,
    'protocol.ext.allow': 'always',
    'protocol.allow': 'always',
    'interactive.diffFilter': program,
    'uploadpack.packObjectsHook': program,
    'mailmap.file': '/etc/passwd',
    'diff.orderFile': '/etc/passwd',
    'log.follow': 'true',
  };
  for (const [name, value] of Object.entries(settings)) git('config', name, value);
  write('.gitattributes', '* diff=evil filter=evil\n');
  for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout', 'fsmonitor-watchman']) {
    write(`.git/hooks/${hook}`, `#!/bin/sh\nexec ${program}\n`);
    chmodSync(path.join(folder, '.git/hooks', hook), 0o755);
  }
}
