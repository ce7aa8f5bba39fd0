import type { Audience } from '../../../shared/record/audience.ts';
import type { EntryKind } from '../../../shared/record/entry.ts';
import { entryKinds } from '../../../shared/record/entry.ts';
import { scopes } from '../../../shared/record/scope.ts';

const sentence = (words: string): string => words.slice(0, 1).toLocaleUpperCase('en') + words.slice(1);

/** Kinds as a choice. */
export const kindOptions = entryKinds.map((kind) => ({ value: kind, label: sentence(kind) }));

/** Scopes as a choice; the empty value is "not said". */
export const scopeOptions = [
  { value: '', label: 'Not said' },
  ...scopes.map((scope) => ({ value: scope, label: sentence(scope) })),
];

/** Tiers of a decision as a choice. */
export const tierOptions = [
  { value: '', label: 'Not said' },
  { value: 'alone', label: 'Mine alone' },
  { value: 'team', label: 'With the team' },
  { value: 'management', label: 'With management' },
];

/** Audiences as a choice. */
export const audienceOptions = [
  { value: 'me', label: 'Only me' },
  { value: 'people', label: 'Named people' },
  { value: 'inside', label: 'Inside the company' },
  { value: 'outside', label: 'Outside, too' },
] as const;

/** The audience as the foot of an entry says it. */
export function audienceWords(audience: Audience): string {
  if (audience.kind === 'people') {
    return audience.personIds.length === 1 ? 'one named person' : `${audience.personIds.length} named people`;
  }
  return { me: 'only me', inside: 'inside the company', outside: 'outside, too' }[audience.kind];
}

/** "no additions" is not worth a word; "2 additions" is. */
export const additionWords = (count: number): string =>
  count === 0 ? '' : count === 1 ? '1 addition' : `${count} additions`;

/** A placeholder for the title that fits the kind. */
export const titleHint: Record<EntryKind, string> = {
  achievement: 'What did you get done?',
  decision: 'What was decided?',
  incident: 'What happened?',
  mentoring: 'Whom did you help, with what?',
  learning: 'What did you learn?',
  reflection: 'What goes through your mind?',
};
