import { useState } from 'react';

/** The value under the identity that it had before, while it says the same; so that a part of a long form rests while another is typed in. */
export function useSame<T>(value: T): T {
  const [kept, keep] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}
