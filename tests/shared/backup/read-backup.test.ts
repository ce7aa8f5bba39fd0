import { describe, expect, it } from 'vitest';
import {
  BACKUP_ATTACHMENTS,
  BACKUP_BYTES,
  BACKUP_RECORDS,
  LONGEST_HEAD,
  backupHead,
} from '../../../shared/backup/backup-format.ts';
import { readBackup } from '../../../shared/backup/read-backup.ts';
import { stageRecords } from '../../../shared/backup/stage-records.ts';
import { canonicalJson } from '../../../shared/change/canonical-json.ts';
import { byteTools } from '../../../renderer/app/platform/backup/byte-tools.ts';
import { sampleBackup, sampleParts, sampleRecords } from './sample-backup.ts';

const read = (bytes: Uint8Array) => readBackup('mine.rungbook.json', bytes, byteTools);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const failure = async (bytes: Uint8Array): Promise<string> => {
  const result = await read(bytes);
  if (result.ok) throw new Error('It was accepted.');
  expect(result.message).toMatch(/^“mine\.rungbook\.json” .*Nothing was changed\./);
  return result.code;
};

/** A file with a right length and checksum over any body: what somebody who wants to deceive would make. */
async function sealed(body: unknown): Promise<Uint8Array> {
  const bytes = byteTools.encode(typeof body === 'string' ? body : canonicalJson(body));
  return byteTools.encode(`${backupHead(await byteTools.sha256(bytes), bytes.length)}${text(bytes)}}\n`);
}
const bodyOf = (bytes: Uint8Array): Record<string, unknown> =>
  (JSON.parse(text(bytes)) as { body: Record<string, unknown> }).body;

describe('a backup', () => {
  it('gives back what was put in, and the same parts give the same bytes', async () => {
    const bytes = await sampleBackup();
    const staged = await read(bytes);
    if (!staged.ok) throw new Error(staged.message);
    const parts = await sampleParts();
    expect(staged.value.attachments).toEqual(parts.attachments);
    expect(staged.value.records).toHaveLength(sampleRecords.length);
    expect(await sampleBackup({ ...staged.value })).toEqual(bytes);
    expect(await sampleBackup({ records: [...sampleRecords].reverse() })).toEqual(bytes);
  });

  it('is canonical JSON that any program reads', async () => {
    const bytes = await sampleBackup();
    expect(text(bytes)).toContain(`"body":${canonicalJson(bodyOf(bytes))}}`);
  });

  it('is read with the mark that editors put before UTF-8', async () => {
    expect((await read(new Uint8Array([0xef, 0xbb, 0xbf, ...(await sampleBackup())]))).ok).toBe(true);
  });
});

describe('what is no whole backup is refused, each with its own words', () => {
  it('cut off anywhere', async () => {
    const bytes = await sampleBackup();
    for (const length of [200, 5_000, bytes.length - 100, bytes.length - 2]) {
      expect(await failure(bytes.subarray(0, length))).toBe('truncated');
    }
    for (const length of [1, 30, 100]) expect(await failure(bytes.subarray(0, length))).toMatch(/foreign|changed/);
    expect(await failure(new Uint8Array())).toBe('empty');
  });

  it('changed by one bit anywhere', async () => {
    const bytes = await sampleBackup();
    for (let at = 0; at < bytes.length - 1; at += 997) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect((await read(changed)).ok, `byte ${at}`).toBe(false);
    }
  });

  it('another file, another encoding, a newer version', async () => {
    const bytes = await sampleBackup();
    expect(await failure(byteTools.encode('{"format":"another-app","data":[]}'))).toBe('foreign');
    expect(await failure(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a))).toBe('foreign');
    expect(await failure(Uint8Array.from(text(bytes), (letter) => letter.charCodeAt(0) & 255))).toBe('encoding');
    const wide = Uint8Array.from(text(bytes).slice(0, 400), (letter) => letter.charCodeAt(0)).reduce<number[]>(
      (all, byte) => [...all, byte, 0],
      [],
    );
    expect(await failure(Uint8Array.from(wide))).toBe('encoding');
    expect(await failure(await sampleBackup({ schema: 7 }))).toBe('newer');
    // A newer version may have another shape altogether, and each source of records is asked by itself.
    expect(await failure(await sealed({ schema: 7, shape: 'unknown' }))).toBe('newer');
    const newer = stageRecords('mine.rungbook.json', [{ kind: 'entry', schema: 7, record: {} }]);
    expect(newer).toMatchObject({ ok: false, code: 'newer' });
    expect(await failure(byteTools.encode(text(bytes).replace('backup-1', 'backup-2')))).toBe('newer');
  });

  it('sealed properly but not made by Rungbook', async () => {
    const body = bodyOf(await sampleBackup());
    expect(await failure(await sealed({ ...body, counts: { entry: 1 } }))).toBe('invalid');
    expect(await failure(await sealed('{"app":'))).toBe('invalid');
    expect(await failure(await sealed('[]'))).toBe('invalid');
    expect(await failure(await sealed(`${'['.repeat(100)}${']'.repeat(100)}`))).toBe('too-much');
    const records = body['records'] as Record<string, Record<string, unknown>[]>;
    const [first, ...others] = records['entry'] ?? [];
    const withEntries = (entries: unknown[]) => ({
      ...body,
      counts: { ...(body['counts'] as object), entry: entries.length },
      records: { ...records, entry: entries },
    });
    expect(await failure(await sealed(withEntries([{ ...first, title: ' ' }, ...others])))).toBe('invalid');
    expect(await failure(await sealed(withEntries([first, first, ...others])))).toBe('invalid');
    const [attachment] = body['attachments'] as object[];
    const withAttachment = (change: object) => sealed({ ...body, attachments: [{ ...attachment, ...change }] });
    expect(await failure(await withAttachment({ bytes: 'AAAA' }))).toBe('invalid');
    expect(await failure(await withAttachment({ size: 1 }))).toBe('invalid');
    expect(await failure(await withAttachment({ sha256: '0'.repeat(64) }))).toBe('invalid');
  });

  it('with something behind its end', async () => {
    const bytes = await sampleBackup();
    expect(await failure(byteTools.encode(`${text(bytes).trimEnd()},"more":1}`))).toBe('changed');
  });

  it('larger than any backup that is written', async () => {
    expect(await failure(new Uint8Array(0))).toBe('empty');
    expect(await failure(new Uint8Array(BACKUP_BYTES + LONGEST_HEAD + 3))).toBe('too-large');
  });

  it('of more records or attachments than anybody has', async () => {
    const record = { kind: 'entry', schema: 1, record: {} } as const;
    const many = Array.from({ length: BACKUP_RECORDS + 1 }, () => record);
    expect(stageRecords('mine.rungbook.json', many)).toMatchObject({ ok: false, code: 'too-much' });
    const body = bodyOf(await sampleBackup({ attachments: [] }));
    const ofNothing = await byteTools.sha256(new Uint8Array(0));
    const attachments = Array.from({ length: BACKUP_ATTACHMENTS + 1 }, () => ({
      sha256: ofNothing,
      type: '',
      size: 0,
      bytes: '',
    }));
    expect(await failure(await sealed({ ...body, attachments }))).toBe('invalid');
  });
});
