import type { Result } from '../ipc/result.ts';
import { ok } from '../ipc/result.ts';
import { BACKUP_BYTES, BACKUP_DEPTH, BACKUP_HEAD, BACKUP_VERSION, LONGEST_HEAD } from './backup-format.ts';
import { backupProblems } from './backup-problems.ts';
import type { ByteTools } from './byte-tools.ts';
import { nestsDeeper } from './json-depth.ts';

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The start of a file as text; bytes beyond ASCII show as question marks, no head has any. */
const asciiStart = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, LONGEST_HEAD), (byte) => (byte < 128 ? String.fromCharCode(byte) : '?')).join('');

const isUtf16 = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0xff, 0xfe) ||
  startsWith(bytes, 0xfe, 0xff) ||
  startsWith(bytes, 0x7b, 0) ||
  startsWith(bytes, 0, 0x7b);

/** Why a file without a proper head is none of ours, as exactly as can be told. */
function headProblem(name: string, bytes: Uint8Array, start: string) {
  if (isUtf16(bytes)) return backupProblems.encoding(name);
  const format = /"rungbook-backup-(\d{1,6})"/.exec(start)?.[1];
  if (format !== undefined && Number(format) > BACKUP_VERSION)
    return backupProblems.newerFormat(name, Number(format), BACKUP_VERSION);
  return format === undefined ? backupProblems.foreign(name) : backupProblems.changed(name);
}

/** Without its last character, which a cut may have halved. */
function withoutLastCharacter(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  for (let left = 4; left > 0 && (bytes[end - 1] ?? 0) > 127; left -= 1) end -= 1;
  return bytes.subarray(0, end);
}

function isUtf8(bytes: Uint8Array, tools: ByteTools): boolean {
  try {
    tools.decode(withoutLastCharacter(bytes));
    return true;
  } catch {
    return false;
  }
}

/**
 * The bytes of a backup's body, once the head, the length and the checksum all say that it is what was written; otherwise why not.
 * A byte order mark that an editor put before it is no harm.
 */
export async function backupBody(name: string, file: Uint8Array, tools: ByteTools): Promise<Result<Uint8Array>> {
  if (file.length === 0) return backupProblems.empty(name);
  if (file.length > BACKUP_BYTES + LONGEST_HEAD + 2) return backupProblems.tooLarge(name, file.length);
  const bytes = startsWith(file, 0xef, 0xbb, 0xbf) ? file.subarray(3) : file;
  const start = asciiStart(bytes);
  const head = BACKUP_HEAD.exec(start);
  if (!head) return headProblem(name, bytes, start);
  const [{ length: from }, format, checksum, length] = [head[0], Number(head[1]), head[2], Number(head[3])];
  if (format > BACKUP_VERSION) return backupProblems.newerFormat(name, format, BACKUP_VERSION);
  const end = from + length;
  if (bytes.length < end + 1) {
    // Latin-1 needs fewer bytes than UTF-8, so a file in it looks cut off too.
    return isUtf8(bytes, tools) ? backupProblems.truncated(name, bytes.length, end + 2) : backupProblems.encoding(name);
  }
  const body = bytes.subarray(from, end);
  const rest = asciiStart(bytes.subarray(end));
  if (rest.trim() !== '}' || (await tools.sha256(body)) !== checksum) {
    return isUtf8(bytes, tools) ? backupProblems.changed(name) : backupProblems.encoding(name);
  }
  return nestsDeeper(body, BACKUP_DEPTH) ? backupProblems.tooMuch(name, 'deeper nesting') : ok(body);
}
