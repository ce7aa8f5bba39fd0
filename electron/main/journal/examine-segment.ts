import path from 'node:path';
import { lastClaimed } from './frames-in.ts';
import { hasSameBytes } from './has-same-bytes.ts';
import type { MergedCopies } from './merge-copies.ts';
import { mergeCopies } from './merge-copies.ts';
import { newestSchemaIn } from './newest-schema-in.ts';
import { readWhole } from './open-to-read.ts';
import type { ScannedSegment } from './scan-segment.ts';
import { scanSegment } from './scan-segment.ts';
import type { Segment } from './segment.ts';
import { HEADER_LENGTH } from './segment-header.ts';

/** Where a segment lies, twice. */
export interface SegmentFiles {
  readonly name: string;
  readonly primary: string;
  readonly mirror: string;
}

/** A copy that is not as it should be, and what it should be. */
export interface Repair {
  readonly file: string;
  readonly isMirror: boolean;
  readonly whole: Buffer;
  /**
   * What is wrong with it: it is gone, it ends too early (as after a crash), it holds zeros from somewhere to its end (as after a
   * power cut, which keeps the length of what was not written yet), or its bytes are others.
   */
  readonly state: 'missing' | 'short' | 'unwritten' | 'damaged';
  /** Frames that it lacks. */
  readonly lacks: number;
}

/** What a segment holds when both copies are looked at. Nothing was written yet. */
export interface ExaminedSegment {
  readonly name: string;
  /** Earlier frames count up to this number; `null` when that cannot be read. */
  readonly after: number | null;
  /** The frames that count, in order; several where they lie in both files or with gaps. Empty pieces are there too. */
  readonly pieces: Segment[];
  readonly gaps: MergedCopies['gaps'];
  /** The last number that a segment of which nothing else can be read once held, where its bytes still tell. */
  readonly claimed?: (earlier: number) => number | null;
  readonly repairs: Repair[];
  /** Bytes behind the last frame of the last segment that never counted. */
  readonly torn: { file: string; from: number } | null;
  readonly schema: number;
  readonly isForeign: boolean;
}

export interface ExamineOptions {
  readonly folder: string;
  readonly mirror: string;
  readonly profileId: string;
  readonly now: string;
}

export const filesOf = ({ folder, mirror }: Pick<ExamineOptions, 'folder' | 'mirror'>, name: string): SegmentFiles => ({
  name,
  primary: path.join(folder, name),
  mirror: path.join(mirror, name),
});

/** The usual case: the segment is whole and its second copy has the same bytes. `null` when anything is out of order. */
async function examineWhole(
  files: SegmentFiles,
  scan: ScannedSegment & { header: NonNullable<ScannedSegment['header']> },
  limit: number | null,
  profileId: string,
): Promise<ExaminedSegment | null> {
  const { after, profile, schema } = scan.header;
  const counted = limit === null ? scan.offsets.length : limit - after;
  if (counted < 0 || counted > scan.offsets.length || (limit === null && scan.damaged)) return null;
  const end = scan.offsets[counted] ?? scan.end;
  if (!(await hasSameBytes(files.primary, files.mirror, end))) return null;
  const offsets = scan.offsets.slice(0, counted);
  return {
    name: files.name,
    after,
    pieces: [{ file: files.primary, copy: files.mirror, after, offsets, end }],
    gaps: [],
    repairs: [],
    torn: limit === null && end < scan.size ? { file: files.primary, from: end } : null,
    schema: Math.max(scan.schema, schema ?? 0),
    isForeign: profile !== profileId,
  };
}

/** Runs of frames that lie one behind the other in one file. */
function piecesOf(files: SegmentFiles, { after, frames }: MergedCopies): Segment[] {
  const pieces: Segment[] = [];
  for (const [index, { sequence, from, to, copy }] of frames.entries()) {
    const [piece, before] = [pieces.at(-1), frames[index - 1]];
    if (piece && before?.copy === copy && before.sequence + 1 === sequence && piece.end === from) {
      piece.offsets.push(from);
      piece.end = to;
    } else {
      pieces.push({
        file: copy ? files.mirror : files.primary,
        copy: null,
        after: sequence - 1,
        offsets: [from],
        end: to,
      });
    }
  }
  return pieces.length > 0 ? pieces : [{ file: files.primary, copy: null, after, offsets: [], end: HEADER_LENGTH }];
}

function repairOf(
  file: string,
  bytes: Buffer | null,
  whole: Buffer,
  isMirror: boolean,
  held: number,
  all: number,
): Repair | null {
  if (bytes?.equals(whole)) return null;
  return { file, isMirror, whole, state: stateOf(bytes, whole), lacks: all - held };
}

function stateOf(bytes: Buffer | null, whole: Buffer): Repair['state'] {
  if (bytes === null) return 'missing';
  const isStart = (part: Buffer): boolean => part.length < whole.length && whole.subarray(0, part.length).equals(part);
  if (isStart(bytes)) return 'short';
  const written = bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1);
  return bytes.length <= whole.length && isStart(written) ? 'unwritten' : 'damaged';
}

/** Looks at a segment and its second copy. `null` when nothing in either ever counted. Throws what the file system throws. */
export async function examineSegment(
  files: SegmentFiles,
  limit: number | null,
  { profileId, now }: ExamineOptions,
): Promise<ExaminedSegment | null> {
  const scan = await scanSegment(files.primary);
  if (scan?.header) {
    const whole = await examineWhole(files, { ...scan, header: scan.header }, limit, profileId);
    if (whole) return whole;
  }
  const [primary, mirror] = [await readWhole(files.primary), await readWhole(files.mirror)];
  const merged = mergeCopies({ primary, mirror, limit, profileId, now });
  if (merged === null) {
    const isUnfinished = [primary, mirror].every((bytes) => (bytes?.length ?? 0) <= HEADER_LENGTH);
    return isUnfinished ? null : unreadable(files, mirror ?? primary);
  }
  const { after, frames, gaps, whole, profile } = merged;
  const repairs: Repair[] = [];
  let torn: ExaminedSegment['torn'] = null;
  if (whole) {
    // What the primary holds behind its counted frames never counted, or was taken back by the next segment.
    const rest = primary && primary.length > whole.length && primary.subarray(0, whole.length).equals(whole);
    if (rest && limit === null) torn = { file: files.primary, from: whole.length };
    const held = frames.filter(({ copy }) => !copy).length;
    const first = rest ? null : repairOf(files.primary, primary, whole, false, held, frames.length);
    const second = repairOf(files.mirror, mirror, whole, true, heldBy(mirror, whole, frames), frames.length);
    repairs.push(...[first, second].filter((repair) => repair !== null));
  }
  return {
    name: files.name,
    after,
    pieces: piecesOf(files, merged),
    gaps,
    repairs,
    torn,
    schema: Math.max(newestSchemaIn(primary ?? Buffer.alloc(0)), newestSchemaIn(mirror ?? Buffer.alloc(0))),
    isForeign: profile !== null && profile !== profileId,
  };
}

/** How many of the frames the second copy has at its start. */
function heldBy(mirror: Buffer | null, whole: Buffer, frames: MergedCopies['frames']): number {
  let [held, at] = [0, HEADER_LENGTH];
  for (const { from, to } of frames) {
    if (!mirror?.subarray(at, at + to - from).equals(whole.subarray(at, at + to - from))) return held;
    at += to - from;
    held += 1;
  }
  return held;
}

/** Longer than a header and nothing in it is readable: whether any of it counted is for the next segment to say. */
const unreadable = ({ name }: SegmentFiles, bytes: Buffer | null): ExaminedSegment => ({
  name,
  after: null,
  pieces: [],
  gaps: [],
  claimed: (earlier) => bytes && lastClaimed(bytes, HEADER_LENGTH, earlier),
  repairs: [],
  torn: null,
  schema: 0,
  isForeign: false,
});
