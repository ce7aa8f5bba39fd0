import path from 'node:path';
import type { VaultFinding } from '../../../shared/ipc/contract/vault-contract.ts';
import type { Repair } from './examine-segment.ts';
import type { FoundSegments, Gap } from './read-segments.ts';

/** How far the second copy may be behind after a crash without anything being wrong, in frames: it is written a moment later. */
const BEHIND = 64;

/** What is known of how the vault was left. */
export interface LeftAs {
  readonly cleanExit: boolean;
  /** The vault had second copies before; the first time they are just made. */
  readonly isMirrored: boolean;
}

/** A second copy that a crash explains: it is made good without words, because nothing was wrong. */
function isExpected({ isMirror, state, lacks }: Repair, { cleanExit, isMirrored }: LeftAs): boolean {
  if (!isMirror) return false;
  // A segment that nothing was written into yet has no second copy.
  if (state === 'missing' && lacks === 0) return true;
  if (!isMirrored) return state === 'missing';
  return !cleanExit && (state === 'missing' || state === 'short') && lacks <= BEHIND;
}

/** After a crash a second copy of which the end is not there yet is behind, not damaged. */
function stateInWords({ isMirror, state }: Repair, { cleanExit }: LeftAs): string {
  if (isMirror && !cleanExit && (state === 'short' || state === 'unwritten')) return 'was behind';
  return { missing: 'was missing', short: 'was cut off', unwritten: 'was damaged', damaged: 'was damaged' }[state];
}

/** A copy that had to be made again; `aside` is where the damaged one went, `failed` that it could not be written. */
export function repairFinding(
  repair: Repair,
  left: LeftAs,
  done: { aside: string | null; failed: boolean },
): VaultFinding | null {
  if (isExpected(repair, left) && !done.failed) return null;
  const file = path.basename(repair.file);
  const subject = repair.isMirror ? `The second copy of ${file}` : file;
  const was = stateInWords(repair, left);
  const other = repair.isMirror ? 'the first' : 'its second copy';
  const then = done.failed
    ? `could not be made again from ${other}, which is whole: nothing is missing. Check the free space and the disk.`
    : `has been made again from ${other}. Nothing is missing.`;
  const kept = done.aside === null ? '' : ` The damaged file is kept as ${done.aside}.`;
  return { file, what: `${subject} ${was} and ${then}${kept}`, lost: 0 };
}

const numbers = ({ from, to }: { from: number; to: number }): string =>
  from === to ? `change ${from}` : `changes ${from} to ${to}`;

/** Changes that are whole in no copy. */
export function gapFinding({ name, from, to }: Gap): VaultFinding {
  if (to === null) {
    return {
      file: name,
      what: `${name} cannot be read in either copy. What it held after change ${from - 1} may be in the database still. Nothing was thrown away.`,
      lost: null,
      from,
    };
  }
  const lost = to - from + 1;
  return {
    file: name,
    what: `${name}: ${numbers({ from, to })} cannot be read in either copy. Everything before and after is there, and the database may still hold ${lost === 1 ? 'it' : 'them'}. Nothing was thrown away.`,
    lost,
    from,
    to,
  };
}

/** The same findings once the vault was made whole again: what became of it is told by the sentence about the recovery. */
export const afterRepair = (findings: readonly VaultFinding[]): VaultFinding[] =>
  findings.map((finding) => {
    if (finding.lost === 0) return finding;
    const { file, from = 1, to } = finding;
    const which = to === undefined ? 'what it held' : numbers({ from, to });
    const what = `${file}: ${which} could not be read in either copy. The vault was made whole again from what could be read; the damaged files are kept in a folder of their own.`;
    return { ...finding, what, lost: 0 };
  });

/** Bytes behind the last change where a clean exit should have left none. Where changes are missing, that is said already. */
export function tornFinding({ torn, gaps }: FoundSegments, { cleanExit }: LeftAs): VaultFinding | null {
  if (torn === null || gaps.length > 0 || !cleanExit) return null;
  const file = path.basename(torn.file);
  return {
    file,
    what: `${file} had bytes behind its last change that are none. They are kept aside. Nothing is missing.`,
    lost: 0,
  };
}
