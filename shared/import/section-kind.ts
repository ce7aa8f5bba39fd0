import type { EntryKind } from '../record/entry.ts';

const patterns: readonly [RegExp, EntryKind][] = [
  [/\b(?:mentor\w*|coach\w*|onboarding|teaching|interview\w*|help(?:ed|ing) others)\b/i, 'mentoring'],
  [/\b(?:learn\w*|courses?|training|conferences?|books?|certificat\w*)\b/i, 'learning'],
  [/\b(?:incidents?|on-?call|outages?|post-?mortems?)\b/i, 'incident'],
  [/\b(?:decisions?|rfcs?|adrs?|design docs?)\b/i, 'decision'],
  [/\b(?:reflections?|retros?|retrospectives?|lessons|notes to self)\b/i, 'reflection'],
];
const GENERAL =
  /\b(?:accomplishments?|achievements?|highlights?|impact|wins?|work|projects?|misc\w*|other|brag|shipped|done|summary|goals?)\b/i;

/** What a section's heading says about its items: their kind, and a tag when the heading is a name of its own. */
export function readSection(words: string): { kind: EntryKind; tag: string | null } {
  const kind = patterns.find(([pattern]) => pattern.test(words))?.[1];
  if (kind !== undefined) return { kind, tag: null };
  const tag = words
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const named = tag !== '' && tag.length <= 40 && !GENERAL.test(words);
  return { kind: 'achievement', tag: named ? tag : null };
}
