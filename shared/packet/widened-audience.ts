import type { Audience, Reader } from '../record/audience.ts';
import { mayRead } from '../record/audience.ts';

/** The audience widened just so far that `reader` may read too; whoever could read before still can. */
export function widenedAudience(audience: Audience, reader: Reader): Audience {
  if (mayRead(audience, reader)) return audience;
  if (reader.kind !== 'people') return { kind: reader.kind };
  const before = audience.kind === 'people' ? audience.personIds : [];
  return { kind: 'people', personIds: [...new Set([...before, ...reader.personIds])] };
}
