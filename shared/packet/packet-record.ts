import type { Ladder } from '../ladder/ladder.ts';
import type { Entry } from '../record/entry.ts';
import type { Evidence, Strength } from '../record/evidence.ts';
import type { Person } from '../record/person.ts';
import type { Position } from '../record/position.ts';
import type { Profile } from '../record/profile.ts';
import type { Project } from '../record/project.ts';

/**
 * What a packet is built from. Records in the bin may be among them; the builder leaves them out and says so. Persons in the bin
 * belong here too, or the name of a mentee could slip out with an old entry.
 */
export interface PacketRecord {
  ladder: Ladder;
  profile: Profile | null;
  position: Position | null;
  entries: ReadonlyMap<string, Entry>;
  evidence: readonly Evidence[];
  projects: ReadonlyMap<string, Project>;
  persons: ReadonlyMap<string, Person>;
  /** Derived strength by evidence id; what is missing counts as thin. */
  strengths: ReadonlyMap<string, Strength>;
}
