import { mkdir } from 'node:fs/promises';
import type { VaultFinding } from '../../../shared/ipc/contract/vault-contract.ts';
import { mirrorOf } from './create-mirror.ts';
import type { LeftAs } from './journal-findings.ts';
import { gapFinding, tornFinding } from './journal-findings.ts';
import { keepTornTail } from './keep-torn-tail.ts';
import type { NewerVault } from './newer-vault.ts';
import type { FoundSegments } from './read-segments.ts';
import { readSegments } from './read-segments.ts';
import { repairSegments } from './repair-segments.ts';
import type { OpenSegment } from './segment-writer.ts';
import type { VaultFiles } from './vault-files.ts';

/** What opening a journal needs. */
export interface PrepareOptions extends LeftAs {
  /** The vault folder; made when it is missing. */
  readonly folder: string;
  readonly profileId: string;
  readonly files: VaultFiles;
  readonly now: () => string;
  readonly app: string;
  /** The newest schema that this app knows. */
  readonly schema: number;
  /** The vault says elsewhere that a newer app wrote it. */
  readonly newer?: NewerVault | null;
  /** Everything up to this number is in a snapshot. */
  readonly from: number;
  /** A number that was confirmed for sure, as the vault's notes say. */
  readonly knownHead: number;
}

/** A journal that is ready to be gone on with, or to be read alone when a newer Rungbook wrote it. */
export interface PreparedJournal {
  readonly found: FoundSegments;
  readonly findings: readonly VaultFinding[];
  readonly current: OpenSegment | null;
  readonly newer: NewerVault | null;
}

/**
 * The segment to go on with: the last one, when it is whole twice and this app began it. Otherwise the next append starts a new
 * one.
 */
async function reopenLast(
  found: FoundSegments,
  { files, now, app, schema }: PrepareOptions,
): Promise<OpenSegment | null> {
  const segment = found.segments.at(-1);
  if (!segment || segment.copy === null || found.gaps.length > 0) return null;
  const { header } = found;
  if ((header?.app ?? app) !== app || (header?.schema ?? schema) !== schema) return null;
  try {
    if (found.torn) await keepTornTail(found.torn.file, found.torn.from, now());
    return { segment, file: await files.reopen(segment.file) };
  } catch {
    return null;
  }
}

/** Reads what is on disk and makes it whole where one of two copies can. Writes nothing into what a newer Rungbook wrote. */
export async function prepareJournal(options: PrepareOptions): Promise<PreparedJournal> {
  const { folder, profileId, schema, from, knownHead, cleanExit } = options;
  const [mirror, now] = [mirrorOf(folder), options.now()];
  const read = (): Promise<FoundSegments> =>
    readSegments({ folder, mirror, profileId, now, from, knownHead, isHeadExact: cleanExit && knownHead > 0 });
  const found = await read();
  const newer =
    options.newer ?? (found.schema > schema ? { schema: found.schema, app: found.header?.app ?? null } : null);
  if (newer) return { found, findings: [], current: null, newer };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await mkdir(mirror, { recursive: true, mode: 0o700 }).catch(() => undefined);
  // Where something is in no copy the page makes all of the vault whole again; until then every file stays as it was found.
  const repairs = found.gaps.length > 0 ? [] : found.repairs;
  const repaired = await repairSegments(repairs, options, now);
  const torn = tornFinding(found, options);
  const findings = [...found.gaps.map(gapFinding), ...repaired, ...(torn ? [torn] : [])];
  const ready = repairs.length > 0 ? await read() : found;
  return { found: ready, findings, current: await reopenLast(ready, options), newer: null };
}
