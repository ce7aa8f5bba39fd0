import { z } from 'zod';
import type { CaptureCorrections } from '../../../shared/capture/capture-corrections.ts';
import { CaptureCorrectionsSchema, noCorrections } from '../../../shared/capture/capture-corrections.ts';
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
