import type { EntryKind } from '../record/entry.ts';

const openings: readonly [RegExp, EntryKind][] = [
  [/^(?:decided|decision|decide|agreed on|chose|adr)\b/iu, 'decision'],
  [/^(?:incident|outage|post-?mortem|on-?call|sev\s?-?\d|downtime)\b/iu, 'incident'],
  [/^(?:paired|pairing|mentored|mentoring|coached|onboarded|1:1 with)(?![\p{L}\d])/iu, 'mentoring'],
  [/^(?:learned|learnt|learning|read|studied|til|finished reading)\b/iu, 'learning'],
  [/^(?:reali[sz]ed|wonder|wondering|reflection|reflecting|felt|noticed|note to self)\b/iu, 'reflection'],
];

/** The kind that the first words of a title suggest; an achievement when they suggest none. */
export function guessKind(title: string): EntryKind {
  const start = title.trimStart();
  return openings.find(([pattern]) => pattern.test(start))?.[1] ?? 'achievement';
}
