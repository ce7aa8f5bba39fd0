import type { Entry } from '../record/entry.ts';

/** One plain sentence of an explanation, and the entries that it speaks of: the first few by name, the rest by number. */
export interface Sentence {
  text: string;
  entries: Pick<Entry, 'id' | 'title' | 'occurredOn'>[];
  more: number;
}

const NAMED = 6;

/** A sentence about entries; names at most six of them, in the order given. */
export const sentence = (text: string, entries: readonly Entry[] = []): Sentence => ({
  text,
  entries: entries.slice(0, NAMED).map(({ id, title, occurredOn }) => ({ id, title, occurredOn })),
  more: Math.max(0, entries.length - NAMED),
});

/** `1 entry`, `3 entries`: a number with its noun. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
