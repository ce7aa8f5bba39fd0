import type { RequestFinding } from './request-findings.ts';
import { requestFindings } from './request-findings.ts';
import type { RequestSituation } from './request-situation.ts';

/** What the author says before a draft is written. Texts are plain. */
export interface FeedbackRequest {
  personName: string;
  senderName: string;
  situation: RequestSituation | null;
  /** One question; empty takes the open one. */
  question: string;
  /** Whom the answer might be shown to ("my promotion committee"); `null` when it is for the author alone. */
  quoteTo: string | null;
}

/** A message to send by one's own means, and what should be looked at before. */
export interface RequestDraft {
  subject: string;
  body: string;
  findings: RequestFinding[];
}

/** An open question: it asks for an observation, and suggests no answer. */
export const openQuestion = 'What did you notice about my part in it, and what would you have done differently?';

/** What stands where the situation is missing; a person fills it in, the app invents none. */
export const situationGap = '[which situation: what, where and when?]';

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

/**
 * A draft of a request for feedback: the concrete situation, one question, and whether the answer may be quoted. No praise before
 * it, and not a word about what the other person saw. Nothing is sent.
 */
export function requestDraft(request: FeedbackRequest): RequestDraft {
  const { personName, senderName, situation, quoteTo } = request;
  const question = oneLine(request.question) || openQuestion;
  const about = situation === null ? situationGap : `“${oneLine(situation.what)}” (${situation.when})`;
  const use =
    quoteTo === null || quoteTo.trim() === ''
      ? 'Your answer is for me alone; I will quote it to nobody.'
      : `May I quote your answer to ${oneLine(quoteTo)}? A no is fine, and the answer helps me either way.`;
  const name = oneLine(personName);
  return {
    subject: `A question about ${situation === null ? situationGap : oneLine(situation.what)}`,
    body: [
      name === '' ? 'Hello,' : `Hello ${name},`,
      `I would like your view on one situation: ${about}.`,
      question,
      use,
      ...(senderName.trim() === '' ? [] : [oneLine(senderName)]),
    ].join('\n\n'),
    findings: requestFindings({ hasSituation: situation !== null, question }),
  };
}
