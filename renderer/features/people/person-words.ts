import { personRoles } from '../../../shared/record/person.ts';
import type { RecordOf } from '../../../shared/record/record-kinds.ts';

/** The second line of a person in the list: what they are to you, and where. */
export function personLine({ roles, team }: RecordOf<'person'>): string {
  return [roles.join(', '), team].filter(Boolean).join(' · ');
}

/** Roles as choices. */
export const roleOptions = personRoles.map((role) => ({ value: role, label: role }));

type Role = (typeof personRoles)[number];

/** The roles among chosen values; what is not a role falls out. */
export const rolesOf = (values: readonly string[]): Role[] => personRoles.filter((role) => values.includes(role));
