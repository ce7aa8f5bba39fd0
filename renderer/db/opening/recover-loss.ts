import type { VaultFinding, VaultOpening } from '../../../shared/ipc/contract/vault-contract.ts';
import { recordKinds } from '../../../shared/record/record-kinds.ts';
import type { RecordDatabase } from '../record-database.ts';
import type { RecordSource } from './build-database.ts';
import { checkRows } from './check-rows.ts';
import { databaseSource } from './database-source.ts';
import type { RebuildNeeds } from './rebuild.ts';
import { rebuild } from './rebuild.ts';
import { repairedInWords } from './recovery-words.ts';
import { repairVault } from './repair-vault.ts';
import type { VaultPort } from './vault-port.ts';
import { vaultSource } from './vault-source.ts';

/** The batches of a finding that a database with this head does not hold either. */
function stillLost(finding: VaultFinding, head: number): VaultFinding {
  const { lost, from, to } = finding;
  if (lost === 0 || from === undefined || head < from) return finding;
  // Whoever read “saved” read it after the database had the change: a sound database tells how far the record went.
  if (to === undefined) return { ...finding, lost: 0 };
  return { ...finding, lost: Math.max(to - head, 0), from: head + 1 };
}

/** The state of a database, and the batches after it that the journal still has. */
const databaseThenJournal = (name: string, vault: VaultPort): RecordSource => ({
  pages: databaseSource(name, null, { records: 0 }).pages,
  batchesAfter: vaultSource(vault).batchesAfter,
  hasGaps: true,
});

/**
 * When batches are in no copy of the vault, or the database is ahead of it: takes what the database has where every row of it is
 * sound, else what is left in the vault, and makes the vault whole from that. `needs.old` is the open database or `null`.
 */
export async function recoverLoss(
  needs: Omit<RebuildNeeds, 'vault'> & { vault: VaultPort },
  opening: VaultOpening,
  head: number,
): Promise<{ database: RecordDatabase; text: string }> {
  const { old, vault, name } = needs;
  const check = old === null ? null : await checkRows(old).catch(() => null);
  const firstLost = Math.min(...opening.findings.flatMap(({ lost, from }) => (lost === 0 ? [] : [from ?? 1])));
  if (old === null || !check?.isSound || head < Math.min(firstLost - 1, opening.head)) {
    const beyond = Math.max(head - opening.head, 0);
    const ahead = { file: 'journal', what: '', lost: beyond, from: opening.head + 1, to: head };
    const findings = beyond > 0 && !opening.findings.some(({ lost }) => lost !== 0) ? [ahead] : opening.findings;
    return rebuild({ ...needs, findings, repairsVault: true, source: { ...vaultSource(vault), hasGaps: true } });
  }
  const findings = opening.findings.map((finding) => stillLost(finding, head));
  if (head >= opening.head && findings.every(({ lost }) => lost === 0)) {
    await repairVault(old, vault);
    const why = opening.findings.every(({ lost }) => lost === 0) ? 'behind' : 'vault';
    const text = repairedInWords(
      why,
      recordKinds.reduce((sum, kind) => sum + check.counts[kind], 0),
    );
    await old.meta.put({ key: 'recovered', value: { at: needs.now(), text } });
    return { database: old, text };
  }
  return rebuild({ ...needs, why: 'vault', findings, repairsVault: true, source: databaseThenJournal(name, vault) });
}
