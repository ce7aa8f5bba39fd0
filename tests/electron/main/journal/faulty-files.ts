import type { VaultFile, VaultFiles } from '../../../../electron/main/journal/vault-files.ts';
import { diskFiles } from '../../../../electron/main/journal/vault-files.ts';

/** A call on the vault's files that can be made to fail. */
export type Call = 'create' | 'write' | 'sync' | 'truncate';
/** `half`: a write that gets half of its bytes to the disk before it fails; `after`: it does its work, then reports an error. */
export type Fault = 'before' | 'half' | 'after';

const diskError = (code: string): Error => Object.assign(new Error(code), { code });

/** The real file system, except for the calls for which `plan` names a fault. Syncs are only passed on, never weakened. */
export function faultyFiles(plan: (call: Call) => Fault | null, code = 'EIO'): VaultFiles {
  const attempt = async (call: Call, work: () => Promise<void>, half?: () => Promise<void>): Promise<void> => {
    const fault = plan(call);
    if (fault === 'half') await (half ?? work)();
    if (fault === null || fault === 'after') await work();
    if (fault !== null) throw diskError(code);
  };
  const wrap = (file: VaultFile): VaultFile => ({
    write: (bytes, position) =>
      attempt(
        'write',
        () => file.write(bytes, position),
        () => file.write(bytes.subarray(0, bytes.length / 2), position),
      ),
    sync: () => attempt('sync', () => file.sync()),
    truncate: (length) => attempt('truncate', () => file.truncate(length)),
    close: () => file.close(),
  });
  return {
    create: async (file) => {
      if (plan('create') !== null) throw diskError(code);
      return wrap(await diskFiles.create(file));
    },
    reopen: async (file) => wrap(await diskFiles.reopen(file)),
  };
}
