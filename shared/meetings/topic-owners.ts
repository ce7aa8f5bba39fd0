import { personChoices } from '../people/person-choices.ts';
import type { Person } from '../record/person.ts';
import type { InboxTopic } from './topics-inbox.ts';

/** A topic of the inbox, and the name of whom it is for; `null` where one meets that person alone. */
export interface OwnedTopic {
  topic: InboxTopic;
  owner: string | null;
}

/**
 * To whom topics belong in a meeting with `them`: a topic is of one person, wherever it is carried to, because its id stays the same.
 * One that was written into a meeting itself is of everybody there, and is not in the inbox.
 */
export function topicOwners(inbox: readonly InboxTopic[], them: readonly Person[]): OwnedTopic[] {
  const names = new Map(personChoices(them).map(({ value, label }) => [value, label]));
  return inbox.map((topic) => ({ topic, owner: them.length < 2 ? null : (names.get(topic.personId) ?? null) }));
}
