/** Something about a request that makes its answer worth less. */
export interface RequestFinding {
  rule: 'no-situation' | 'several-questions' | 'leading';
  words: string;
}

/** Words that put the answer into the question. Whole words, any case. */
const leading =
  /\b(?:amazing|awesome|brilliant|excellent|exceptional|fantastic|great|impressive|outstanding|wonderful|how (?:good|well|much better)|(?:don|didn|wasn|isn|weren|aren|doesn|wouldn)['’]t (?:you|i|it|we|that|this|they)|would you agree|do you agree)\b/iu;

/**
 * Remarks about a request before it is sent. They never block and never rewrite: a general question gets a general answer, two
 * questions get half an answer each, praise in the question gets itself back.
 */
export function requestFindings({
  hasSituation,
  question,
}: {
  hasSituation: boolean;
  question: string;
}): RequestFinding[] {
  const findings: RequestFinding[] = [];
  if (!hasSituation) {
    findings.push({
      rule: 'no-situation',
      words: 'Name one situation that they were part of; else the answer stays general.',
    });
  }
  if ((question.match(/\?+/g) ?? []).length > 1) {
    findings.push({ rule: 'several-questions', words: 'Ask one question; with several each gets half an answer.' });
  }
  const word = leading.exec(question)?.[0];
  if (word !== undefined) {
    findings.push({ rule: 'leading', words: `“${word}” puts the answer into the question. Ask what they noticed.` });
  }
  return findings;
}
