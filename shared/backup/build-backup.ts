import { canonicalJson } from '../change/canonical-json.ts';
import type { Instant } from '../dates/clock.ts';
import type { Result } from '../ipc/result.ts';
import { ok } from '../ipc/result.ts';
import type { RecordKind } from '../record/record-kinds.ts';
import { recordKinds } from '../record/record-kinds.ts';
import { BACKUP_BYTES, backupHead } from './backup-format.ts';
import { backupTooLarge } from './backup-problems.ts';
import { encodeBase64 } from './base64.ts';
import type { ByteTools } from './byte-tools.ts';

/** What a backup is made of. All records have the shape of `schema`. */
export interface BackupParts {
  app: string;
  schema: number;
  createdAt: Instant;
  profile: string;
  records: readonly { kind: RecordKind; record: { id: string } }[];
  attachments: readonly { sha256: string; type: string; size: number; bytes: Uint8Array }[];
}

const byKey =
  <T>(key: (item: T) => string) =>
  (a: T, b: T) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

function groupByKind(records: BackupParts['records']): Partial<Record<RecordKind, { id: string }[]>> {
  const groups: Partial<Record<RecordKind, { id: string }[]>> = {};
  for (const kind of recordKinds) groups[kind] = [];
  for (const { kind, record } of records) groups[kind]?.push(record);
  for (const group of Object.values(groups)) group.sort(byKey(({ id }) => id));
  return groups;
}

/** The body in pieces, in the order of canonical JSON; attachments never become one string. */
function bodyPieces({ app, schema, createdAt, profile, records, attachments }: BackupParts, tools: ByteTools) {
  const pieces: Uint8Array[] = [];
  const text = (value: string): unknown => pieces.push(tools.encode(value));
  text(`{"app":${canonicalJson(app)},"attachments":[`);
  [...attachments].sort(byKey(({ sha256 }) => sha256)).forEach(({ bytes, sha256, size, type }, index) => {
    text(`${index > 0 ? ',' : ''}{"bytes":"`);
    pieces.push(encodeBase64(bytes));
    text(`",${canonicalJson({ sha256, size, type }).slice(1)}`);
  });
  const groups = groupByKind(records);
  const counts = Object.fromEntries(Object.entries(groups).map(([kind, group]) => [kind, group.length]));
  text(`],${canonicalJson({ counts, createdAt, profile, records: groups, schema }).slice(1)}`);
  return pieces;
}

/**
 * The bytes of a backup: the same parts give the same bytes, on every machine. `too-large` when one file cannot hold them; nothing
 * is written by this.
 */
export async function buildBackup(parts: BackupParts, tools: ByteTools): Promise<Result<Uint8Array>> {
  const pieces = bodyPieces(parts, tools);
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (length > BACKUP_BYTES) return backupTooLarge(length);
  const body = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    body.set(piece, at);
    at += piece.length;
  }
  const head = tools.encode(backupHead(await tools.sha256(body), length));
  const file = new Uint8Array(head.length + length + 2);
  file.set(head);
  file.set(body, head.length);
  file.set(tools.encode('}\n'), head.length + length);
  return ok(file);
}
