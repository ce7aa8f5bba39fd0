import { buildBackup } from '../../../shared/backup/build-backup.ts';
import type { BackupParts } from '../../../shared/backup/build-backup.ts';
import type { StagedRecord } from '../../../shared/backup/staged-backup.ts';
import { loadSampleCareer } from '../../../shared/sample/load-sample-career.ts';
import { sampleCareer } from '../../../resources/sample-career/sample-career.ts';
import { byteTools } from '../../../renderer/app/platform/backup/byte-tools.ts';

const now = '2026-11-24T08:00:00.000Z';

/** The sample career's records, as a backup holds them. */
export const sampleRecords: StagedRecord[] = loadSampleCareer(sampleCareer, { today: '2026-11-24', now }).flatMap(
  (change) => (change.op === 'put' ? [{ kind: change.kind, record: change.record }] : []),
);

const picture = Uint8Array.from({ length: 1_000 }, (_, index) => (index * 31) % 256);

/** The parts of a backup of the sample career with one attachment. */
export async function sampleParts(): Promise<BackupParts> {
  return {
    app: '0.1.0',
    schema: 1,
    createdAt: now,
    profile: 'Sample career',
    records: sampleRecords,
    attachments: [{ sha256: await byteTools.sha256(picture), type: 'image/png', size: picture.length, bytes: picture }],
  };
}

/** The bytes of that backup, with some parts replaced. */
export async function sampleBackup(parts: Partial<BackupParts> = {}): Promise<Uint8Array> {
  const built = await buildBackup({ ...(await sampleParts()), ...parts }, byteTools);
  if (!built.ok) throw new Error(built.message);
  return built.value;
}
