import type { Reader } from '../record/audience.ts';
import type { Person } from '../record/person.ts';
import type { NameMask } from './name-mask.ts';

/** Whom the packet is for, as its header says it. */
export function readerWords(reader: Reader, persons: ReadonlyMap<string, Person>, names: NameMask): string {
  switch (reader.kind) {
    case 'people': {
      const known = reader.personIds.flatMap((id) => persons.get(id) ?? []).map(names.nameOf);
      return known.length > 0 ? known.join(', ') : 'named people';
    }
    case 'inside':
      return 'readers inside the company';
    case 'outside':
      return 'readers anywhere';
  }
}
