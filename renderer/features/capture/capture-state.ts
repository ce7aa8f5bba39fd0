import { z } from 'zod';
import type { CaptureCorrections } from '../../../shared/capture/capture-corrections.ts';
import { CaptureCorrectionsSchema, noCorrections } from '../../../shared/capture/capture-corrections.ts';
import { findSigils } from '../../../shared/capture/find-sigils.ts';
import type { Span } from '../../../shared/capture/span.ts';

/** The line as typed, and what the person corrected about how it was understood. */
export interface CaptureState {
  text: string;
  corrections: CaptureCorrections;
}

export const emptyCapture: CaptureState = { text: '', corrections: noCorrections };

const CaptureStateSchema = z.object({ text: z.string(), corrections: CaptureCorrectionsSchema });

/** A kept draft as state; from a draft of another shape at least the text is saved. */
export function readDraft(value: unknown): CaptureState {
  const parsed = CaptureStateSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : value;
  return { ...emptyCapture, text: typeof text === 'string' ? text : '' };
}

/** The text without a token and one of the blanks around it. */
export function withoutToken(text: string, { start, end }: Span): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return before.endsWith(' ') ? before + after.replace(/^\s/u, '') : before + after;
}

/** The state in which the words of a span are prose and nothing else. */
export function ignoring(state: CaptureState, { start, end }: Span): CaptureState {
  const words = state.text.slice(start, end);
  return { ...state, corrections: { ...state.corrections, ignored: [...state.corrections.ignored, words] } };
}

/**
 * The state in which every mention by a word means this person (`null`: somebody new) and is by `handle`, which is theirs alone; by
 * the word it has where no `@` can stand before the handle.
 */
export function meaning(state: CaptureState, word: string, handle: string, personId: string | null): CaptureState {
  const next = findSigils(`@${handle}`)[0]?.word === handle ? handle : word;
  const mentions = findSigils(state.text).filter((one) => one.sigil === '@' && one.word === word);
  const text = mentions.reduceRight(
    (rest, { span }) => `${rest.slice(0, span.start)}@${next}${rest.slice(span.end)}`,
    state.text,
  );
  const persons = { ...state.corrections.persons, [next]: personId };
  return { text, corrections: { ...state.corrections, persons } };
}
