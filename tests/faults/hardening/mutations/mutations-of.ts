import type { Guard } from './guard.ts';

/** A source without one line of defence. */
export interface Mutation {
  /** What was done, for people. */
  readonly what: string;
  readonly text: string;
}

/** All mutations of a source. Throws when the guard names words that are not there, or no line at all: it would prove nothing. */
export function mutationsOf({ file, eachLine, weakened = [] }: Guard, source: string): Mutation[] {
  const lines = source.split('\n');
  const without = lines.flatMap((line, index) =>
    eachLine?.test(line)
      ? [{ what: `${file}:${index + 1} without “${line.trim()}”`, text: lines.toSpliced(index, 1).join('\n') }]
      : [],
  );
  if (eachLine && without.length === 0) throw new Error(`No line of ${file} fits ${String(eachLine)}.`);
  const weaker = weakened.map(([from, to]) => {
    if (!source.includes(from)) throw new Error(`“${from}” is not in ${file} any more.`);
    return { what: `${file} with “${to}” for “${from}”`, text: source.replaceAll(from, () => to) };
  });
  return [...without, ...weaker];
}
