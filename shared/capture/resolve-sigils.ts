import type { CaptureCorrections } from './capture-corrections.ts';
import type { CaptureSources } from './capture-sources.ts';
import type { TitleToken } from './capture-title.ts';
import { findSigils } from './find-sigils.ts';
import { matchCriterion } from './match-criterion.ts';
import { matchPerson, nameFromWord } from './match-person.ts';
import { matchNamesake, withoutNumber } from './namesakes.ts';
import type { Span } from './span.ts';

interface NamedCriterion {
  criterionId: string;
  span: Span;
}
interface NamedTag {
  tag: string;
  span: Span;
}
/** `personId` is `null` for somebody the record does not know yet; `word` is what was typed behind the `@`. */
interface NamedPerson {
  personId: string | null;
  name: string;
  word: string;
  span: Span;
}

/** What the sigil words of a line name, each thing once, and where all of them stand. */
export interface NamedThings {
  criteria: NamedCriterion[];
  tags: NamedTag[];
  persons: NamedPerson[];
  tokens: TitleToken[];
}

function toPerson(word: string, span: Span, sources: CaptureSources, corrections: CaptureCorrections): NamedPerson {
  const answered = Object.hasOwn(corrections.persons, word) ? corrections.persons[word] : undefined;
  const known =
    answered === undefined
      ? matchPerson(word, sources.persons)
      : (sources.persons.find(({ id }) => id === answered) ?? null);
  return { personId: known?.id ?? null, name: known?.name ?? nameFromWord(word), word, span };
}

/** Resolves every `+`, `#` and `@` word. A `+` word that names no criterion stays prose. */
export function resolveSigils(text: string, sources: CaptureSources, corrections: CaptureCorrections): NamedThings {
  const named: NamedThings = { criteria: [], tags: [], persons: [], tokens: [] };
  for (const { sigil, word, span } of findSigils(text)) {
    if (sigil === '+') {
      const criterion = matchCriterion(word, sources.criteria);
      if (!criterion) continue;
      named.tokens.push({ span, kind: 'criterion' });
      if (!named.criteria.some(({ criterionId }) => criterionId === criterion.id))
        named.criteria.push({ criterionId: criterion.id, span });
      continue;
    }
    if (sigil === '#') {
      named.tokens.push({ span, kind: 'word' });
      const tag = word.normalize('NFC');
      if (!named.tags.some((other) => other.tag.toLowerCase() === tag.toLowerCase())) named.tags.push({ tag, span });
      continue;
    }
    const person = toPerson(word, span, sources, corrections);
    const isNumbered = person.personId !== null && matchNamesake(word, sources.persons)?.id === person.personId;
    named.tokens.push({ span, kind: 'word', tail: isNumbered ? word.length - withoutNumber(word).length : 0 });
    const same = (other: NamedPerson): boolean => other.personId === person.personId && other.name === person.name;
    if (!named.persons.some(same)) named.persons.push(person);
  }
  return named;
}
