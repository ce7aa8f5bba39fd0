import type { VaultFinding } from '../../../shared/ipc/contract/vault-contract.ts';
import type { Mismatch } from './compare-database.ts';

/**
 * Why a database was made again, or the vault from it: what comparing found, that it had to be set aside, or that the vault alone was
 * damaged, or behind.
 */
export type Why = Mismatch | 'aside' | 'vault' | 'behind';

/** What a rebuild did, for the one sentence about it. */
export interface Rebuilt {
  why: Why;
  records: number;
  /** Records of the old database that could not be read any more, where no vault has them. */
  leftOut: number;
  hasVault: boolean;
  findings: readonly VaultFinding[];
}

const WHY: Readonly<Record<Why, string>> = {
  lost: 'The database of your record was lost',
  damaged: 'The database of your record was damaged',
  moved: 'The database of your record was out of date',
  older: 'This Rungbook keeps records in a newer form',
  refused: 'The database of your record refused to work',
  aside: 'The database of your record could not be opened',
  vault: 'The vault was damaged in both of its copies',
  behind: 'The vault was behind the database of your record',
};

const counted = (count: number, what: string): string =>
  `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;

/** The changes that are in no copy, in words; `null` when there are none. */
export function lossInWords(findings: readonly VaultFinding[]): string | null {
  const lossy = findings.filter(({ lost }) => lost !== 0);
  if (lossy.length === 0) return null;
  const known = lossy.every(({ lost }) => lost !== null);
  const lost = lossy.reduce((sum, finding) => sum + (finding.lost ?? 0), 0);
  return known ? `${counted(lost, 'change')} could not be read from any copy` : 'some changes could not be read';
}

/** One sentence for a person: what happened, what was brought back, what is missing. */
export function rebuiltInWords({ why, records, leftOut, hasVault, findings }: Rebuilt): string {
  const from =
    why === 'vault' || why === 'behind' ? 'from the database' : hasVault ? 'from the vault' : 'from what was readable';
  const loss = leftOut > 0 ? `${counted(leftOut, 'record')} could not be read any more` : lossInWords(findings);
  // Texts that were begun and not saved lie in the same files, and nowhere else.
  const nothing = why === 'aside' ? 'nothing that was saved is missing' : 'nothing is missing';
  return `${WHY[why]}, so it was made again ${from}: ${counted(records, 'record')}, ${loss ?? nothing}.`;
}

/** The sentence for a vault that was made whole again from the database, which still had everything. */
export const repairedInWords = (why: 'vault' | 'behind', records: number): string =>
  rebuiltInWords({ why, records, leftOut: 0, hasVault: true, findings: [] });
