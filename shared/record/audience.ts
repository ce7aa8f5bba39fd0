import { z } from 'zod';
import { RecordIdSchema } from './record-base.ts';

/** Who may read a record, narrow to wide. */
export const audienceKinds = ['me', 'people', 'inside', 'outside'] as const;
export type AudienceKind = (typeof audienceKinds)[number];

/** Who may read: only me, the named people, anybody inside the company, or anybody. */
export const AudienceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('me') }),
  z.object({ kind: z.literal('people'), personIds: z.array(RecordIdSchema) }),
  z.object({ kind: z.literal('inside') }),
  z.object({ kind: z.literal('outside') }),
]);
export type Audience = z.infer<typeof AudienceSchema>;

/** Whom a document is written for. `personIds` are its named readers, when it has any. */
export interface Reader {
  kind: 'people' | 'inside' | 'outside';
  personIds: readonly string[];
}

/**
 * May this reader see it? Inside includes named people of the company; named people see what names every one of them; what is
 * only mine is for no reader.
 */
export function mayRead(audience: Audience, reader: Reader): boolean {
  switch (audience.kind) {
    case 'me':
      return false;
    case 'people':
      return (
        reader.kind === 'people' &&
        reader.personIds.length > 0 &&
        reader.personIds.every((id) => audience.personIds.includes(id))
      );
    case 'inside':
      return reader.kind === 'inside' || reader.kind === 'people';
    case 'outside':
      return true;
  }
}
