import path from 'node:path';
import { onTestFinished } from 'vitest';
import { diskFiles } from '../../../../electron/main/journal/vault-files.ts';
import type { Vault } from '../../../../electron/main/vault/open-vault.ts';
import { openVault } from '../../../../electron/main/vault/open-vault.ts';
import type { VaultOptions } from '../../../../electron/main/vault/vault-options.ts';
import type { JournalBatch, NumberedBatch } from '../../../../shared/change/operation.ts';
import { JournalBatchSchema } from '../../../../shared/change/operation.ts';
import { stateOfLines } from '../../../../shared/vault/snapshot-lines.ts';
import type { VaultState } from '../../../../shared/vault/vault-state.ts';
import { applyBatchToState } from '../../../../shared/vault/apply-batch-to-state.ts';
import { emptyState } from '../../../../shared/vault/vault-state.ts';
import { putBatch } from '../../../shared/vault/a-state.ts';

export const profileId = '3f6d2c1e-8a4b-4c5d-9e0f-1a2b3c4d5e6f';

/** A clock that a test sets; every reading is a second later, so that no two snapshots have one name. */
export function aClock(from = '2026-11-24T14:00:00.000Z') {
  let at = Date.parse(from);
  return {
    now: (): string => new Date((at += 1000)).toISOString(),
    pass: (hours: number): void => void (at += hours * 3_600_000),
  };
}

/** Opens the vault in the folder as a starting app does; it is closed when the test ends. */
export async function openTestVault(folder: string, more: Partial<VaultOptions> = {}): Promise<Vault> {
  const vault = await openVault({
    folder: path.join(folder, 'vault'),
    profileId,
    files: diskFiles,
    now: aClock().now,
    app: '0.1.0',
    electron: '45.4.1',
    schema: 1,
    freeBytes: () => Promise.resolve(1e12),
    ...more,
  });
  onTestFinished(() => vault.close());
  return vault;
}

/** Appends batches that each put one entry. */
export async function fill(vault: Vault, from: number, to: number): Promise<void> {
  for (let number = from; number <= to; number += 1) {
    const answer = await vault.journal.append(unnumbered(putBatch(number)));
    if (!answer.ok) throw new Error(answer.message);
  }
}

/** The record as a database that starts from nothing would get it: the newest snapshot, then the journal. */
export async function rebuilt(vault: Vault): Promise<VaultState> {
  const lines: string[] = [];
  let head = 0;
  for (let from: number | null = 0; from !== null;) {
    const page = await vault.readLines('newest', from, 3);
    if (!page.ok) throw new Error(page.message);
    lines.push(...page.value.lines);
    head = page.value.head;
    from = page.value.next;
  }
  const state = stateOfLines(lines) ?? emptyState();
  if (state.head !== head) throw new Error('The lines and the answer name different heads.');
  for (;;) {
    const batches = await vault.journal.readAfter(state.head, 5);
    if (!batches.ok) throw new Error(batches.message);
    if (batches.value.length === 0) return state;
    for (const batch of batches.value) applyBatchToState(state, batch);
  }
}

/** The record after the batches with these numbers. */
export function expected(from: number, to: number): VaultState {
  const state = emptyState();
  for (let number = from; number <= to; number += 1) applyBatchToState(state, putBatch(number));
  return state;
}

/** A batch as the journal takes it. */
export const unnumbered = (batch: NumberedBatch): JournalBatch => JournalBatchSchema.parse(batch);
