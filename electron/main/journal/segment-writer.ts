import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Segment } from './segment.ts';
import { encodeHeader, HEADER_LENGTH } from './segment-header.ts';
import { segmentName } from './segment-name.ts';
import type { VaultFile, VaultFiles } from './vault-files.ts';

/** The segment that is being written. */
export interface OpenSegment {
  readonly segment: Segment;
  readonly file: VaultFile;
}

/** What a new segment is made of. */
export interface NewSegment {
  readonly folder: string;
  readonly mirror: string;
  readonly number: number;
  readonly profileId: string;
  readonly after: number;
  readonly now: string;
  readonly app: string;
  readonly schema: number;
}

/** Starts a segment: its header is safe on disk before any frame is written. Throws, and leaves no half of it, when it cannot. */
export async function startSegment(files: VaultFiles, wanted: NewSegment): Promise<OpenSegment> {
  const { profileId, after, now, app, schema } = wanted;
  const name = segmentName(wanted.number);
  const [file, copy] = [path.join(wanted.folder, name), path.join(wanted.mirror, name)];
  let created: VaultFile | null = null;
  try {
    created = await files.create(file);
    const format = 'rungbook-journal-1' as const;
    await created.write(encodeHeader({ format, profile: profileId, after, createdAt: now, app, schema }), 0);
    await created.sync();
    return { file: created, segment: { file, copy, after, offsets: [], end: HEADER_LENGTH } };
  } catch (error) {
    await created?.close().catch(() => undefined);
    await rm(file, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Appends a frame and makes it safe. Throws what the file system throws; the segment must then be abandoned, never retried. */
export async function appendFrame({ segment, file }: OpenSegment, frame: Uint8Array): Promise<void> {
  await file.write(frame, segment.end);
  await file.sync();
  segment.offsets.push(segment.end);
  segment.end += frame.length;
}

/**
 * Gives up a segment after a failed write: what the failed frame left is cut off as well as the disk allows, and the file is
 * closed for good. After a failed fdatasync nobody knows what the disk holds, so a second try could confirm what is not there.
 * Answers whether the cut is known to be safe.
 */
export async function abandonSegment({ segment, file }: OpenSegment): Promise<boolean> {
  try {
    await file.truncate(segment.end);
    await file.sync();
    return true;
  } catch {
    return false;
  } finally {
    await file.close().catch(() => undefined);
  }
}
