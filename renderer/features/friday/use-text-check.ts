import { useMemo } from 'react';
import { createNameMask } from '../../../shared/packet/name-mask.ts';
import type { Reader } from '../../../shared/record/audience.ts';
import type { Person } from '../../../shared/record/person.ts';
import type { ClosedInText } from '../../../shared/weekly/closed-in-text.ts';
import { closedInText } from '../../../shared/weekly/closed-in-text.ts';
import { useAllPersons } from '../../hooks/use-all-persons.ts';
import { useWeeklySources } from '../../hooks/use-weekly-sources.ts';

/** Whom a text is for, and how the screen calls them: "Mara", "the company". */
export interface TextReader {
  reader: Reader;
  name: string;
}

/** Finds what a text names and its reader may not read today. */
export type TextCheck = (text: string, reader: Reader) => ClosedInText[];

/** A person as the reader of a text; without one, whoever works in the company. */
export const readerOf = (person: Person | null): TextReader =>
  person
    ? { reader: { kind: 'people', personIds: [person.id] }, name: person.name }
    : { reader: { kind: 'inside', personIds: [] }, name: 'the company' };

/** Somebody whose record is in the bin or gone; the text was for them all the same. */
export const readerInBin = (personId: string): TextReader => ({
  reader: { kind: 'people', personIds: [personId] },
  name: 'that person',
});

const none: readonly string[] = [];

/** The check of texts that were made of these proposals; `undefined` while the record is read. */
export function useTextCheck(kept: readonly string[], others: readonly string[] = none): TextCheck | undefined {
  const sources = useWeeklySources(kept, others);
  const everybody = useAllPersons();
  return useMemo(() => {
    if (!sources || !everybody) return undefined;
    const names = createNameMask(everybody);
    return (text, reader) => closedInText(text, sources, reader, names.mask);
  }, [sources, everybody]);
}
