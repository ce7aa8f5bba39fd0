import type { Person } from '../../../shared/record/person.ts';
import { PersonFeedback } from './person-feedback.tsx';
import { PersonMentoring } from './person-mentoring.tsx';
import { PersonRelations } from './person-relations.tsx';

/** What is kept about the work with one person, beside their name: relation, mentoring, feedback. */
export function PersonSections({ person }: { person: Person }) {
  return (
    <>
      <PersonRelations person={person} />
      {person.roles.includes('mentee') && <PersonMentoring person={person} />}
      <PersonFeedback person={person} />
    </>
  );
}
