import { framesIn, lastClaimed } from './frames-in.ts';
import type { PlacedFrame } from './frames-in.ts';
import { decodeHeader, encodeHeader, HEADER_LENGTH } from './segment-header.ts';

/** What both copies of a segment hold together. */
export interface MergedCopies {
  readonly after: number;
  readonly profile: string | null;
  /** In order, each once, and where to read it. */
  readonly frames: (PlacedFrame & { readonly copy: boolean })[];
  /** Numbers between frames, or behind the last one, that are in neither copy; `null` when nobody can say how many. */
  readonly gaps: { from: number; to: number | null }[];
  /** The segment as it should be; `null` while something of it is missing. */
  readonly whole: Buffer | null;
}

interface Wanted {
  /** The segment and its second copy; `null` for a missing file. */
  readonly primary: Buffer | null;
  readonly mirror: Buffer | null;
  /** Frames count up to this number, says the next segment; `null` for the last one. */
  readonly limit: number | null;
  /** Goes into a header that had to be made again. */
  readonly profileId: string;
  readonly now: string;
}

/** Every frame that is whole in a copy, the primary's first. */
function unionOf(primary: Buffer | null, mirror: Buffer | null): MergedCopies['frames'] {
  const bySequence = new Map<number, MergedCopies['frames'][number]>();
  for (const [bytes, copy] of [[primary, false] as const, [mirror, true] as const]) {
    for (const frame of bytes ? framesIn(bytes, HEADER_LENGTH) : []) {
      if (!bySequence.has(frame.sequence)) bySequence.set(frame.sequence, { ...frame, copy });
    }
  }
  return [...bySequence.values()].sort((a, b) => a.sequence - b.sequence);
}

function gapsIn(frames: MergedCopies['frames'], after: number): MergedCopies['gaps'] {
  const gaps: MergedCopies['gaps'] = [];
  let last = after;
  for (const { sequence } of frames) {
    if (sequence > last + 1) gaps.push({ from: last + 1, to: sequence - 1 });
    last = sequence;
  }
  return gaps;
}

/**
 * Puts the two copies of a segment together. `null` when neither holds anything readable. The second copy holds confirmed frames
 * alone, so bytes of it that reach beyond the last whole frame of both were confirmed once, and are missed.
 */
export function mergeCopies({ primary, mirror, limit, profileId, now }: Wanted): MergedCopies | null {
  const withHeader = [primary, mirror].find((bytes) => bytes && decodeHeader(bytes)) ?? null;
  const found = withHeader && decodeHeader(withHeader);
  const all = unionOf(primary, mirror);
  const first = all[0];
  if (found === null && first === undefined) return null;
  const after = found?.after ?? (first?.sequence ?? 1) - 1;
  const frames = all.filter(({ sequence }) => sequence > after && (limit === null || sequence <= limit));
  const gaps = gapsIn(frames, after);
  const end = frames.reduce((most, { to }) => Math.max(most, to), HEADER_LENGTH);
  const last = frames.at(-1)?.sequence ?? after;
  if (limit === null && mirror && mirror.length > end) {
    gaps.push({ from: last + 1, to: lastClaimed(mirror, end, last) });
  }
  const header =
    withHeader?.subarray(0, HEADER_LENGTH) ??
    encodeHeader({ format: 'rungbook-journal-1', profile: profileId, after, createdAt: now });
  const bytesOf = ({ from, to, copy }: MergedCopies['frames'][number]): Buffer =>
    ((copy ? mirror : primary) ?? Buffer.alloc(0)).subarray(from, to);
  const isComplete = gaps.length === 0 && (limit === null || last === limit);
  const whole = isComplete ? Buffer.concat([header, ...frames.map(bytesOf)]) : null;
  return { after, profile: found?.profile ?? null, frames, gaps, whole };
}
