import { formatSnapshotLine } from '../../../shared/vault/snapshot-lines.ts';
import type { RecordDatabase } from '../record-database.ts';
import { databaseSource } from './database-source.ts';
import type { VaultPort } from './vault-port.ts';

const LINES = 1_000;

/**
 * Gives the vault the state of a database that was checked row by row, when both copies of the journal are damaged in the same
 * place; the database then goes on from the number that the vault goes on from. Rejects with the vault’s words; until it ends well,
 * nothing is appended.
 */
export async function repairVault(database: RecordDatabase, vault: Pick<VaultPort, 'repair'>): Promise<void> {
  const leftOut = { records: 0 };
  let lines: string[] = [];
  let sent = 0;
  const send = async (done: boolean): Promise<number | undefined> => {
    const answer = await vault.repair(lines, sent, done);
    if (!answer.ok) throw new Error(answer.message);
    sent += lines.length;
    lines = [];
    return answer.value.generation?.sequence;
  };
  for await (const { head, kept } of databaseSource(database.name, null, leftOut).pages()) {
    if (sent === 0 && lines.length === 0) lines.push(formatSnapshotLine({ meta: { head } }));
    for (const one of kept) {
      lines.push(formatSnapshotLine(one));
      if (lines.length >= LINES) await send(false);
    }
  }
  if (leftOut.records > 0) throw new Error('A record changed while the vault was made whole again.');
  const head = await send(true);
  // The state is that of this number now: the numbers up to it are in no copy, or never were.
  if (head !== undefined) await database.meta.put({ key: 'head', value: head });
}
