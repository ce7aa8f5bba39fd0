import type { NumberedBatch } from '../../../../shared/change/operation.ts';
import type { Generation, VaultOpening } from '../../../../shared/ipc/contract/vault-contract.ts';
import { failed, ok } from '../../../../shared/ipc/result.ts';
import { applyBatchToState } from '../../../../shared/vault/apply-batch-to-state.ts';
import { addLineToState, linesOfState, parseSnapshotLine } from '../../../../shared/vault/snapshot-lines.ts';
import type { VaultState } from '../../../../shared/vault/vault-state.ts';
import { emptyState } from '../../../../shared/vault/vault-state.ts';
import type { DatabasePointer, VaultPort } from '../../../../renderer/db/opening/vault-port.ts';

/** Main's side in memory: the same reducer and the same lines, a pointer, and a diary of what was asked. */
export function memoryVault(name: string) {
  let snapshot: VaultState = emptyState();
  const batches: NumberedBatch[] = [];
  const asked: string[] = [];
  const opening: Partial<VaultOpening> = {};
  let repaired: string[] = [];
  const vault = {
    pointer: name,
    opening,
    batches,
    asked,
    refuse: false,
    get snapshot() {
      return snapshot;
    },
    /** Compacts everything up to now. */
    compact: () => {
      const state = emptyState();
      for (const batch of batches) applyBatchToState(state, batch);
      snapshot = state;
    },
  };
  const head = (): number => Math.max(batches.at(-1)?.sequence ?? 0, snapshot.head);
  const port: VaultPort = {
    journal: {
      append: (batch) => {
        if (vault.refuse) return Promise.resolve(failed('not-saved', 'Not saved: the disk is full.'));
        batches.push({ ...batch, sequence: head() + 1 });
        return Promise.resolve(ok({ sequence: head() }));
      },
      readAfter: (after, limit) => {
        const rest = batches.filter(({ sequence }) => sequence > after);
        const isGone = after < snapshot.head && rest[0]?.sequence !== after + 1;
        return Promise.resolve(isGone ? failed('journal-compacted', 'Compacted.') : ok(rest.slice(0, limit)));
      },
      head: () => Promise.resolve(ok({ sequence: head() })),
    },
    open: () => {
      asked.push('open');
      const answer: VaultOpening = {
        head: head(),
        newestSchema: 1,
        newestApp: '0.1.0',
        snapshot: null,
        freeBytes: 10_000_000_000,
        cleanExit: true,
        versionChanged: false,
        findings: [],
      };
      return Promise.resolve(ok({ ...answer, ...opening }));
    },
    readLines: (from, limit) => {
      asked.push('read-lines');
      const lines = [...linesOfState(snapshot)];
      const next = from + limit < lines.length ? from + limit : null;
      return Promise.resolve(ok({ lines: lines.slice(from, from + limit), next, head: snapshot.head }));
    },
    snapshot: (reason) => {
      asked.push(`snapshot ${reason}`);
      return Promise.resolve(ok({} as never));
    },
    repair: (lines, from, done) => {
      asked.push('repair');
      repaired = [...repaired.slice(0, from), ...lines];
      if (done) {
        const known = Math.max(head(), ...(opening.findings ?? []).map(({ to }) => to ?? 0));
        const state = emptyState();
        for (const line of repaired) addLineToState(state, parseSnapshotLine(line) ?? { meta: { head: -1 } });
        state.head = Math.max(state.head, known);
        snapshot = state;
        batches.splice(0);
        opening.findings = [];
      }
      const generation = done ? ({ sequence: snapshot.head } as Generation) : null;
      return Promise.resolve(ok({ received: repaired.length, generation }));
    },
  };
  const pointer: DatabasePointer = {
    read: () => Promise.resolve(ok(vault.pointer)),
    moveTo: (database) => {
      asked.push(`point ${database}`);
      vault.pointer = database;
      return Promise.resolve(ok({} as never));
    },
  };
  return { vault, port, pointer };
}
