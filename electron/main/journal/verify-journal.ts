import type { VaultFinding } from '../../../shared/ipc/contract/vault-contract.ts';
import { gapFinding } from './journal-findings.ts';
import type { Gap } from './read-segments.ts';
import { readSegments } from './read-segments.ts';
import { repairSegments } from './repair-segments.ts';
import { segmentStarts } from './segment-headers.ts';

interface VerifyOptions {
  readonly folder: string;
  readonly mirror: string;
  readonly profileId: string;
  readonly now: () => string;
}

const heldBySnapshot = (gap: Gap): VaultFinding => ({
  file: gap.name,
  what: `${gap.name} is damaged in both copies. Nothing of your record is missing: the snapshots hold what it held.`,
  lost: 0,
});

/** Reads every ended segment, both copies, and heals what one copy can. */
export async function verifyJournal(
  { folder, mirror, profileId, now }: VerifyOptions,
  { safe, ended }: { safe: number; ended: { before: number; at: number } },
): Promise<VaultFinding[]> {
  const starts = await segmentStarts({ folder, mirror });
  const from = Math.min(safe, ...starts.flatMap(({ header }) => (header ? [header.after] : [])));
  const found = await readSegments({
    folder,
    mirror,
    profileId,
    now: now(),
    from,
    knownHead: ended.at,
    isHeadExact: true,
    ended,
  });
  const left = { cleanExit: true, isMirrored: true };
  const gaps = found.gaps.map((gap) => (gap.to !== null && gap.to <= safe ? heldBySnapshot(gap) : gapFinding(gap)));
  return [...gaps, ...(await repairSegments(found.repairs, left, now()))];
}
