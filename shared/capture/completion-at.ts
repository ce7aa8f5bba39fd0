import type { CaptureSources } from './capture-sources.ts';
import type { Sigil } from './find-sigils.ts';
import { foldWord } from './fold-word.ts';
import { criteriaStartingWith } from './match-criterion.ts';
import { handleOf, matchPerson, nameFromWord, personsStartingWith } from './match-person.ts';
import type { Span } from './span.ts';

/** One offer of the completion list. `insert` replaces the half-typed word, sign included. */
export interface CompletionOffer {
  insert: string;
  label: string;
  hint: string;
  /** Whom it means, where the word alone could be somebody else of the same name. */
  personId?: string;
}

/** What can complete the word at the caret. */
export interface Completion {
  sigil: Sigil;
  span: Span;
  offers: CompletionOffer[];
}

const LIMIT = 8;
const halfTyped = /(?:^|[\s(,;])([+#@])([\p{L}\p{M}\p{N}_’'.-]{0,60})$/u;

function criterionOffers(word: string, { criteria }: CaptureSources): CompletionOffer[] {
  const hits = word === '' ? criteria : criteriaStartingWith(word, criteria);
  return hits.map(({ aliases, id, short, text }) => {
    const alias = aliases.find((name) => foldWord(name).startsWith(foldWord(word))) ?? aliases[0] ?? id;
    return { insert: `+${alias}`, label: short, hint: text };
  });
}

function personOffers(word: string, { persons }: CaptureSources): CompletionOffer[] {
  const hits = personsStartingWith(word, persons).slice(0, LIMIT - 1);
  const offers = hits.map((person): CompletionOffer => {
    const label = person.label ?? person.name;
    const isShared = persons.some(({ id, name }) => id !== person.id && foldWord(name) === foldWord(person.name));
    return { insert: `@${handleOf(person, persons)}`, label, hint: '', ...(isShared ? { personId: person.id } : {}) };
  });
  const isNew = /^\p{L}/u.test(word) && matchPerson(word, persons) === null;
  return isNew ? [...offers, { insert: `@${word}`, label: nameFromWord(word), hint: 'new person' }] : offers;
}

function tagOffers(word: string, { tags }: CaptureSources): CompletionOffer[] {
  const hits = tags.filter((tag) => foldWord(tag).startsWith(foldWord(word)) && tag !== word);
  return hits.map((tag) => ({ insert: `#${tag}`, label: `#${tag}`, hint: '' }));
}

/** Offers for the `+`, `#` or `@` word that ends at the caret; `null` when there is none or nothing fits. */
export function completionAt(text: string, caret: number, sources: CaptureSources): Completion | null {
  const match = halfTyped.exec(text.slice(Math.max(0, caret - 62), caret));
  if (!match) return null;
  const sigil = match[1] as Sigil;
  const word = match[2] ?? '';
  const of = { '+': criterionOffers, '@': personOffers, '#': tagOffers }[sigil];
  const offers = of(word, sources).slice(0, LIMIT);
  return offers.length === 0 ? null : { sigil, span: { start: caret - word.length - 1, end: caret }, offers };
}
