import type { Entry } from '../record/entry.ts';
import { dueFollowUps } from '../today/due-follow-ups.ts';
import type { BriefLine, PromiseLine } from './brief-line.ts';
import type { BriefCriterion, BriefGoal } from './brief-record.ts';
import type { Topic } from './meeting.ts';
import type { LatestItem } from './carry-over.ts';

/** More than five questions are not asked in half an hour. */
const MOST_QUESTIONS = 5;
const PUT_OFF = 2;

/** What the rules look at. For a mentee the lists of my own goals and criteria are empty: the meeting is about theirs. */
export interface QuestionInput {
  promises: readonly PromiseLine[];
  actionWords: ReadonlyMap<string, string>;
  topics: readonly LatestItem<Topic>[];
  entries: readonly Entry[];
  goals: readonly BriefGoal[];
  quiet: readonly BriefLine[];
  criteria: readonly BriefCriterion[];
  today: string;
}

/**
 * At most five questions, by rules in this order: overdue promises, figures whose follow-up is due, topics put off twice or more,
 * goals at risk, quiet criteria. The same record gives the same questions; none is invented beyond these.
 */
export function suggestedQuestions(input: QuestionInput): BriefLine[] {
  const overdue = input.promises
    .filter(({ standing }) => standing === 'overdue')
    .map(({ actionId, owner, on, source }) => {
      const words = input.actionWords.get(actionId) ?? '';
      const text =
        owner === 'me' ? `“${words}” is late: what would help?` : `“${words}”: is there anything you need from me?`;
      return { text, on, source };
    });
  const holds = dueFollowUps(
    input.entries.filter(({ deletedAt }) => deletedAt === null),
    input.today,
  ).map(({ entry, metric, dueOn }): BriefLine => {
    const name = metric.name.trim() === '' ? 'the gain' : metric.name.trim();
    return { text: `Did ${name} hold? (${entry.title.trim()})`, on: dueOn, source: { kind: 'entry', id: entry.id } };
  });
  const putOff = input.topics
    .filter(({ item }) => !item.done && (item.carried?.times ?? 0) >= PUT_OFF)
    .map(({ item, meeting }): BriefLine => ({
      text: `“${item.words.trim()}” was put off ${item.carried?.times ?? 0} times: first today, or drop it?`,
      on: meeting.date,
      source: { kind: 'meeting', id: meeting.id },
    }));
  const atRisk = input.goals
    .filter(({ state }) => state === 'at risk')
    .map(({ id, title }): BriefLine => ({
      text: `What would bring “${title.trim()}” back on track?`,
      on: null,
      source: { kind: 'goal', id },
    }));
  const names = new Map(input.criteria.map(({ id, short }) => [id, short]));
  const quiet = input.quiet.map(({ on, source }): BriefLine => ({
    text: `Where could I show more of “${names.get(source.id) ?? source.id}”?`,
    on,
    source,
  }));
  return [...overdue, ...holds, ...putOff, ...atRisk, ...quiet].slice(0, MOST_QUESTIONS);
}
