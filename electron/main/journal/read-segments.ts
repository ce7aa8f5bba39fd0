import type { ExaminedSegment, ExamineOptions, Repair } from './examine-segment.ts';
import { examineSegment } from './examine-segment.ts';
import type { Segment } from './segment.ts';
import { lastSequence } from './segment.ts';
import type { SegmentHeader } from './segment-header.ts';
import type { SegmentStart } from './segment-headers.ts';
import { segmentStarts, startsAfter } from './segment-headers.ts';

/** Numbers that are in no copy. `to` is `null` when nobody can say how many. */
export interface Gap {
  /** The segment in which or before which they are missed. */
  readonly name: string;
  readonly from: number;
  readonly to: number | null;
}

/** A vault's journal as found on disk, from a number on. Nothing was written yet. */
export interface FoundSegments {
  /** What can be read, in order. Without gaps the numbers are unbroken up to `head`. */
  segments: Segment[];
  /** The highest number that is there, at least `from`. */
  head: number;
  gaps: Gap[];
  repairs: Repair[];
  /** Bytes behind the last whole frame of the last segment: a write that a crash cut short. */
  torn: { file: string; from: number } | null;
  nextNumber: number;
  /** The newest schema that anything was written with. */
  schema: number;
  /** Of the last segment. */
  header: SegmentHeader | null;
}

export interface ReadOptions extends ExamineOptions {
  /** Numbers up to this one are safe elsewhere: segments that hold nothing newer are not read. */
  readonly from: number;
  /** A number that was confirmed for sure; 0 when none is known. */
  readonly knownHead: number;
  /** Nothing was confirmed behind `knownHead`, as after a clean exit. */
  readonly isHeadExact?: boolean;
  /** Looks only at segments with a smaller number in their name, which all have ended at this number of the journal. */
  readonly ended?: { readonly before: number; readonly at: number };
}

/** Back to front, because each segment says how far the earlier ones count. */
async function examineAll(starts: readonly SegmentStart[], options: ReadOptions): Promise<ExaminedSegment[]> {
  const examined: ExaminedSegment[] = [];
  let limit: number | null = options.ended?.at ?? null;
  for (const { files } of [...starts].reverse()) {
    const segment = await examineSegment(files, limit, options);
    if (segment === null) continue;
    examined.unshift(segment);
    limit = segment.after ?? limit;
  }
  return examined;
}

/** Where numbers are missed between segments and within them, and the last number that is there or missed. */
function gapsBetween(examined: readonly ExaminedSegment[], from: number): { gaps: Gap[]; last: number } {
  const gaps: Gap[] = [];
  let last = from;
  for (const { name, after, pieces, gaps: inside, isForeign } of examined) {
    if (after === null) continue;
    if (isForeign) gaps.push({ name, from: after + 1, to: null });
    if (after > last) gaps.push({ name, from: last + 1, to: after });
    gaps.push(
      ...inside
        .filter(({ to }) => to === null || to > from)
        .map((gap) => ({ name, from: Math.max(gap.from, from + 1), to: gap.to })),
    );
    last = Math.max(last, ...pieces.map(lastSequence), ...inside.map((gap) => gap.to ?? gap.from - 1));
  }
  return { gaps, last };
}

/** Gaps that follow each other without a number in between are one. */
function joined(gaps: readonly Gap[]): Gap[] {
  const all: Gap[] = [];
  for (const gap of gaps) {
    const before = all.at(-1);
    if (before && before.to !== null && gap.from === before.to + 1) all[all.length - 1] = { ...before, to: gap.to };
    else all.push(gap);
  }
  return all;
}

/** All that is missed. What lies behind the last number is known from what is left of the bytes, and exactly after a clean exit. */
function gapsOf(examined: readonly ExaminedSegment[], { from, knownHead, isHeadExact }: ReadOptions): Gap[] {
  const { gaps: found, last: lastThere } = gapsBetween(examined, from);
  const final = examined.at(-1);
  const name = final?.name ?? 'journal';
  const gaps = isHeadExact && !final?.isForeign ? upTo(Math.max(knownHead, from), found) : found;
  const isOpen = gaps.at(-1)?.to === null;
  const last = Math.max(lastThere, gaps.at(-1)?.to ?? 0);
  if (final && final.after === null && !isHeadExact)
    gaps.push({ name, from: last + 1, to: final.claimed?.(last) ?? null });
  else if (knownHead > last && !isOpen) gaps.push({ name, from: last + 1, to: knownHead });
  return joined(gaps);
}

/** The same when nothing was ever confirmed behind `head`: a damaged byte may claim more. */
const upTo = (head: number, gaps: readonly Gap[]): Gap[] =>
  gaps.map((gap) => ({ ...gap, to: Math.min(gap.to ?? head, head) })).filter(({ from, to }) => from <= to);

/**
 * Reads the segments of a vault that may hold something after `from`, both copies of each. A segment's header says how far the
 * earlier ones count; what they hold beyond that had failed when it was written and is ignored for good.
 */
export async function readSegments(options: ReadOptions): Promise<FoundSegments> {
  const { from } = options;
  const before = options.ended?.before ?? Infinity;
  const starts = (await segmentStarts(options)).filter(({ number }) => number < before);
  // After a clean exit whose last number is in a snapshot there is nothing that a segment could add; `verify` looks at them all.
  const wanted = options.isHeadExact && options.knownHead <= from ? [] : startsAfter(starts, from);
  const examined = await examineAll(wanted, options);
  const gaps = gapsOf(examined, options);
  const segments = examined
    .filter(({ isForeign }) => !isForeign)
    .flatMap(({ pieces }) => pieces)
    .filter((piece, index, all) => lastSequence(piece) > from || index === all.length - 1);
  const last = starts.at(-1);
  return {
    segments,
    head: Math.max(from, ...segments.map(lastSequence)),
    gaps,
    repairs: examined.flatMap(({ repairs }) => repairs),
    torn: examined.at(-1)?.torn ?? null,
    nextNumber: (last?.number ?? 0) + 1,
    schema: Math.max(0, ...examined.map(({ schema }) => schema), ...starts.map(({ header }) => header?.schema ?? 0)),
    header: last?.header ?? null,
  };
}
