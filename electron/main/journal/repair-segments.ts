import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { VaultFinding } from '../../../shared/ipc/contract/vault-contract.ts';
import { fileTime } from '../files/file-time.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import type { Repair } from './examine-segment.ts';
import type { LeftAs } from './journal-findings.ts';
import { repairFinding } from './journal-findings.ts';

/** The damaged file stays where it is until the whole one takes its place, so that a crash in between leaves no hole. */
async function keepAside(file: string, now: string): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  const aside = `${name}.damaged-${fileTime(now)}${ext}`;
  await copyFile(file, path.join(dir, aside));
  return aside;
}

/** Makes copies whole again, one after the other, and says which. What the disk refuses is a finding, never an error. */
export async function repairSegments(repairs: readonly Repair[], left: LeftAs, now: string): Promise<VaultFinding[]> {
  const findings: VaultFinding[] = [];
  for (const repair of repairs) {
    let [aside, failed]: [string | null, boolean] = [null, false];
    try {
      if (repair.state === 'damaged') aside = await keepAside(repair.file, now);
      await writeFileAtomically(repair.file, repair.whole);
    } catch {
      failed = true;
    }
    const finding = repairFinding(repair, left, { aside, failed });
    if (finding) findings.push(finding);
  }
  return findings;
}
