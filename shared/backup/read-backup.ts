import type { Result } from '../ipc/result.ts';
import { ok } from '../ipc/result.ts';
import { SCHEMA_VERSION, recordKinds } from '../record/record-kinds.ts';
import { backupBody } from './backup-body.ts';
import type { BackupBody } from './backup-format.ts';
import { BackupBodySchema } from './backup-format.ts';
import { backupProblems } from './backup-problems.ts';
import { decodeBase64 } from './base64.ts';
import type { ByteTools } from './byte-tools.ts';
import { stageRecords } from './stage-records.ts';
import type { StagedAttachment, StagedBackup } from './staged-backup.ts';

function parseBody(name: string, body: Uint8Array, tools: ByteTools): Result<BackupBody> {
  let json: unknown;
  try {
    json = JSON.parse(tools.decode(body));
  } catch {
    return backupProblems.invalid(name, 'its content is no JSON');
  }
  const schema = typeof json === 'object' && json !== null && 'schema' in json ? json.schema : null;
  if (typeof schema === 'number' && schema > SCHEMA_VERSION) return backupProblems.newer(name, schema);
  const parsed = BackupBodySchema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  return backupProblems.invalid(name, `“${parsed.error.issues[0]?.path.join('.') ?? ''}” is not as Rungbook writes it`);
}

async function stageAttachments(
  name: string,
  { attachments }: BackupBody,
  tools: ByteTools,
): Promise<Result<StagedAttachment[]>> {
  const staged: StagedAttachment[] = [];
  for (const { sha256, type, size, bytes: text } of attachments) {
    const bytes = decodeBase64(text);
    if (bytes?.length !== size || (await tools.sha256(bytes)) !== sha256) {
      return backupProblems.invalid(name, 'an attachment in it is not what its checksum says');
    }
    staged.push({ sha256, type, size, bytes });
  }
  return ok(staged);
}

/**
 * Reads a plain backup completely and checks all of it: length, checksum, nesting, shape, counts, every record, every attachment.
 * Answers what it holds, or in words why nothing of it can be used; `name` is the file's, for the words. Nothing is written.
 */
export async function readBackup(name: string, file: Uint8Array, tools: ByteTools): Promise<Result<StagedBackup>> {
  const body = await backupBody(name, file, tools);
  if (!body.ok) return body;
  const parsed = parseBody(name, body.value, tools);
  if (!parsed.ok) return parsed;
  const { app, schema, createdAt, profile, counts } = parsed.value;
  for (const kind of recordKinds) {
    const found = parsed.value.records[kind]?.length ?? 0;
    if (found !== (counts[kind] ?? 0))
      return backupProblems.invalid(name, `it says ${counts[kind] ?? 0} of ${kind} and holds ${found}`);
  }
  const records = stageRecords(
    name,
    recordKinds.flatMap((kind) => (parsed.value.records[kind] ?? []).map((record) => ({ kind, schema, record }))),
  );
  if (!records.ok) return records;
  const attachments = await stageAttachments(name, parsed.value, tools);
  if (!attachments.ok) return attachments;
  return ok({ createdAt, app, schema, profile, records: records.value, attachments: attachments.value });
}
