import { failed } from '../../../shared/ipc/result.ts';
import { hasErrorCode } from '../files/has-error-code.ts';

function reason(error: unknown): string {
  if (hasErrorCode(error, 'ENOSPC', 'EDQUOT'))
    return 'the disk is full. Your text is still here; free some space and try again, or copy it.';
  if (hasErrorCode(error, 'EROFS', 'EACCES', 'EPERM')) {
    return 'Rungbook may not write to its folder. Your text is still here; allow it and try again, or copy it.';
  }
  if (hasErrorCode(error, 'EIO'))
    return 'the disk reports a fault. Your text is still here; copy it to another disk, then check this one.';
  if (hasErrorCode(error, 'ENOENT'))
    return 'Rungbook’s folder is gone. Your text is still here; put the folder back and try again, or copy it.';
  return 'the disk did not take it. Your text is still here; try again, or copy it.';
}

/** The answer when a batch could not be made safe: what happened and what to do, in a person's words. */
export const notSaved = (error: unknown) => failed('not-saved', `Not saved: ${reason(error)}`);
