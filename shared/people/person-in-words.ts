import { createNameMask } from '../packet/name-mask.ts';
import type { Person } from '../record/person.ts';

/** How somebody is called when the person is no longer in the record. */
export const SOMEBODY = 'somebody';

/**
 * How a person is called in what others read: by name, or by role for a mentee who has not agreed to be named. The rule is the
 * packet's (`name-mask`), asked here for one person.
 */
export const personInWords = (person: Person | undefined): string =>
  person === undefined ? SOMEBODY : createNameMask([person]).nameOf(person);

/** Does this person leave the app under a role only? */
export const leavesAsRole = (person: Person): boolean => personInWords(person) !== person.name;
