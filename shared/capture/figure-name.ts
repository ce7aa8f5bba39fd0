import type { Span } from './span.ts';

const small = /^(?:the|a|an|our|of|for|on|in|by|from|to|at|and|its|their|down|up|with)$/iu;

/**
 * What a figure measures, guessed from the words before it: at most three, without the verb that opens the sentence and without small
 * words at either end. Empty when nothing is left; the person corrects it in the editor.
 */
export function figureName(text: string, { start }: Span): string {
  const clause =
    text
      .slice(0, start)
      .split(/[.,;:!?()]/u)
      .at(-1) ?? '';
  const opensText = clause.length >= text.slice(0, start).length;
  const words = clause.split(/\s+/u).filter((word) => word !== '' && !/^[+#@]/u.test(word));
  const subject = opensText ? words.slice(1) : words;
  const near = subject.slice(-3);
  while (near.length > 0 && small.test(near.at(-1) ?? '')) near.pop();
  while (near.length > 0 && small.test(near[0] ?? '')) near.shift();
  return near.join(' ');
}
