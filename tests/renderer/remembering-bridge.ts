import { randomUUID } from 'node:crypto';
import type { Services } from '../../renderer/hooks/services.ts';
import { listWholeRecord } from '../../renderer/db/queries/whole-record-query.ts';
import type { Bridge, Verbs } from '../../shared/ipc/bridge.ts';
import type { Copies, Generation, VaultStatus } from '../../shared/ipc/contract/vault-contract.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { failed, ok } from '../../shared/ipc/result.ts';
import { recordKinds } from '../../shared/record/record-kinds.ts';
import { formatSnapshotLine } from '../../shared/vault/snapshot-lines.ts';

type Handlers = { [C in keyof Verbs]?: (request: never) => Promise<Result<unknown>> | Result<unknown> };

/** A main process in memory: one file that was saved last, snapshots as lines, copies. `replace` breaks or changes a verb. */
export function createRememberingBridge() {
  const generations: { generation: Generation; lines: string[] }[] = [];
  const asked: string[] = [];
  const memory = {
    file: null as { name: string; bytes: Uint8Array } | null,
    key: null as Uint8Array | null,
    copies: { folder: null, lastAt: null, error: null } as Copies,
    chosenFolder: '/media/stick',
    services: null as Services | null,
    generations,
    asked,
    replace: {} as Handlers,
  };

  const status = (): VaultStatus => ({
    folder: '/home/ines/vault',
    bytes: 1_234_567,
    head: generations.length,
    freeBytes: 38e9,
    generations: generations.map(({ generation }) => generation).reverse(),
    attachments: 0,
    attachmentBytes: 0,
    findings: [],
    copies: memory.copies,
    verifiedAt: null,
  });

  const takeSnapshot = async ({ reason }: { reason: Generation['reason'] }): Promise<Result<Generation>> => {
    if (!memory.services) throw new Error('Hand the services in first.');
    const whole = await listWholeRecord(memory.services.store.database);
    const lines = whole.flatMap(({ kind, id, rev, record }) =>
      record === null ? [] : [formatSnapshotLine({ row: { kind, id, rev, schema: 1, record: { ...record } } })],
    );
    const counts = Object.fromEntries(
      recordKinds.map((kind) => [kind, whole.filter((one) => one.kind === kind && one.record !== null).length]),
    ) as Generation['counts'];
    const generation: Generation = {
      id: `00000000${generations.length + 1}-20261124-080000`,
      at: memory.services.now(),
      sequence: generations.length + 1,
      reason,
      counts,
      bytes: 2_000,
      verified: true,
      app: '0.1.0',
      schema: 1,
    };
    generations.push({ generation, lines: ['{"meta":{"head":1}}', ...lines] });
    return ok(generation);
  };

  const handlers: Handlers = {
    'vault.status': () => ok(status()),
    'vault.verify': () => ok(status()),
    'vault.snapshot': takeSnapshot,
    'vault.read-lines': ({ generation, from, limit }: { generation: string; from: number; limit: number }) => {
      const lines = generations.find((one) => one.generation.id === generation)?.lines ?? [];
      const next = from + limit < lines.length ? from + limit : null;
      return ok({ lines: lines.slice(from, from + limit), next, head: 1 });
    },
    'backup.save': ({ suggestedName, bytes }: { suggestedName: string; bytes: Uint8Array }) => {
      memory.file = { name: suggestedName, bytes };
      return ok({ outcome: 'saved', fileName: suggestedName });
    },
    'backup.choose': () => ok(memory.file),
    'copies.choose-folder': () => ok({ folder: memory.chosenFolder }),
    'copies.set': ({ wrappedKey }: { recipient: string; wrappedKey: Uint8Array }) => {
      memory.key = wrappedKey;
      memory.copies = { folder: memory.chosenFolder, lastAt: null, error: null };
      return ok(memory.copies);
    },
    'copies.off': () => {
      memory.copies = { folder: null, lastAt: null, error: null };
      return ok(memory.copies);
    },
  };

  const ask = async (channel: keyof Verbs, request: unknown): Promise<Result<unknown>> => {
    asked.push(channel);
    const handler = memory.replace[channel] ?? handlers[channel];
    return handler ? handler(request as never) : failed('unavailable', `No ${channel} here (${randomUUID()}).`);
  };
  return { memory, bridge: { ask } as unknown as Partial<Bridge> };
}
