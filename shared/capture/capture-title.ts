import type { Span } from './span.ts';

/** A token with its place: `inline` ones belong to the sentence when words follow them and then lose only their sign. */
export interface TitleToken {
  span: Span;
  /** `criterion` always leaves the title; `date` stays whole within a sentence; `word` (tag, person) stays without its sign. */
  kind: 'criterion' | 'date' | 'word';
  /** How many units at its end are no word of the sentence: the number that tells persons of one name apart. */
  tail?: number;
}

const isBlank = (text: string): boolean => !/[^\s.,;:–—-]/u.test(text);

/** Tokens that stand before the first or after the last word of the sentence. */
function atTheEdges(text: string, tokens: readonly TitleToken[]): Set<TitleToken> {
  const edge = new Set<TitleToken>();
  let end = text.length;
  for (const token of [...tokens].reverse()) {
    if (!isBlank(text.slice(token.span.end, end))) break;
    edge.add(token);
    end = token.span.start;
  }
  let start = 0;
  for (const token of tokens) {
    if (!isBlank(text.slice(start, token.span.start))) break;
    edge.add(token);
    start = token.span.end;
  }
  return edge;
}

/** The stretches of the text that the title leaves out, in order. `tokens` are in order and do not overlap. */
export function titleCuts(text: string, tokens: readonly TitleToken[]): Span[] {
  const edge = atTheEdges(text, tokens);
  return tokens.flatMap(({ span, kind, tail = 0 }, index) => {
    const token = tokens[index];
    if (kind === 'criterion' || (token && edge.has(token))) return [span];
    if (kind !== 'word') return [];
    const sign = { start: span.start, end: span.start + 1 };
    return tail === 0 ? [sign] : [sign, { start: span.end - tail, end: span.end }];
  });
}

/** The text without the cuts, white space made single. */
export function withoutSpans(text: string, cuts: readonly Span[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of cuts) {
    kept += text.slice(at, start);
    at = end;
  }
  return (kept + text.slice(at)).replace(/\s+/gu, ' ').trim();
}
