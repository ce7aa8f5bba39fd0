import type { Instant } from '../dates/clock.ts';
import type { Criterion } from '../ladder/ladder.ts';

/** Somebody the record knows already. */
export interface KnownPerson {
  id: string;
  name: string;
  /** What tells them from somebody of the same name, "Mara Lind (peer, Search)"; the name itself where nobody shares it. */
  label?: string;
  /** When they came into the record. */
  since?: Instant;
}

/** What the capture line may name: the criteria of the ladder, known people, tags in use. */
export interface CaptureSources {
  criteria: readonly Criterion[];
  persons: readonly KnownPerson[];
  tags: readonly string[];
}
