import type { NumberedBatch } from '../../../shared/change/operation.ts';
import type { VaultFinding } from '../../../shared/ipc/contract/vault-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import type { SchemaInHand } from '../../../shared/record/upcasts/schema-in-hand.ts';
import { currentSchema } from '../../../shared/record/upcasts/schema-in-hand.ts';
import { MovedError, tellMoved } from '../moved-record.ts';
import type { RecordDatabase } from '../record-database.ts';
import type { RecordSource } from './build-database.ts';
import { buildDatabase } from './build-database.ts';
import { databaseSource } from './database-source.ts';
import { databaseFamily, nextDatabaseName } from './database-names.ts';
import type { Why } from './recovery-words.ts';
import { rebuiltInWords } from './recovery-words.ts';
import { repairVault } from './repair-vault.ts';
import { vaultSource } from './vault-source.ts';
import type { DatabasePointer, VaultPort } from './vault-port.ts';

/** What a rebuild works with. `vault` is `null` in browser mode: then the old database is the only source. */
export interface RebuildNeeds {
  name: string;
  why: Why;
  vault: VaultPort | null;
  pointer: DatabasePointer;
  findings: readonly VaultFinding[];
  /** How many batches the vault has beyond its newest snapshot. */
  sinceSnapshot: number;
  now: () => string;
  /** The version of this Rungbook. */
  app: string;
  /** The open old database, if it still opens: it is told that it was replaced. */
  old: RecordDatabase | null;
  /** A batch that the old database refused. */
  pending: NumberedBatch | null;
  /** The vault is given the new database's state, because something is in none of its copies. */
  repairsVault?: boolean;
  /** Another source than the vault, or without one the old database. */
  source?: RecordSource;
  schema?: SchemaInHand;
}

const MANY_BATCHES = 1_000;

/** The value of an answer, or its words as an error. */
async function done<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

/**
 * The one mechanism behind recovery and migration: reads everything from the source, brings it to today's schema, fills a new
 * database, checks it, and only then makes it the current one. Interrupted anywhere before that, the old one stays current and the
 * next start begins again. The old database is deleted later, at a calm moment. Answers the new, open one and the sentence.
 */
export async function rebuild(needs: RebuildNeeds): Promise<{ database: RecordDatabase; text: string }> {
  const { name, why, vault, pointer, findings, sinceSnapshot, now, app, old, pending, schema = currentSchema } = needs;
  // The next name may be another window's current database by now.
  if ((await done(pointer.read())) !== name) throw new MovedError('Another window moved this record.');
  // The form from before an upgrade is kept for longer than other snapshots.
  if (vault && why === 'older') await done(vault.snapshot('migration'));
  // Compacted by main it is quicker to take over; a vault that cannot is read batch by batch.
  else if (vault && sinceSnapshot > MANY_BATCHES) await vault.snapshot('operations');
  const next = nextDatabaseName(name);
  const leftOut = { records: 0 };
  const usual = vault ? vaultSource(vault) : databaseSource(name, pending, leftOut);
  // What the vault does not hold as it will be in the new database cannot be made from it once more.
  const readsAll = vault === null || needs.repairsVault === true || needs.source !== undefined;
  const { database, records } = await buildDatabase(next, needs.source ?? usual, { schema, readsAll });
  try {
    const text = rebuiltInWords({ why, records, leftOut: leftOut.records, hasVault: vault !== null, findings });
    await database.meta.put({ key: 'recovered', value: { at: now(), text } });
    if (vault && needs.repairsVault) await repairVault(database, vault);
    // Whoever still has the old one open must not write into it any more, from before the moment it is replaced.
    const replaced = [
      { key: 'movedTo' as const, value: next },
      { key: 'movedBy' as const, value: app },
    ];
    await old?.meta.bulkPut(replaced).catch(() => undefined);
    await done(pointer.moveTo(next));
    tellMoved({ family: databaseFamily(next), database: next, app });
    return { database, text };
  } catch (error) {
    database.close();
    throw error;
  }
}
