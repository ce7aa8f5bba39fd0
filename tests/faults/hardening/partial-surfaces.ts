/** Surfaces that cannot show every payload, by the beginning of their names, each with the reason. */
const PARTIAL: readonly (readonly [surface: string, reason: string])[] = [
  ['palette', 'it is typed into, with sixty payloads'],
  ['capture line', 'it is typed into, with sixty payloads'],
  ['today', 'it shows what is near in time'],
  ['readiness', 'it shows the criteria of a pasted ladder, thirty at most, and the evidence of its period'],
  ['settings/', 'they show the profile, sixty positions, and the pasted ladder'],
  ['reviews compared', 'they name the criteria of the pasted ladder; the words stand in each review'],
  ['open review: mirror', 'the self-check has fewer questions than a review has payloads'],
  ['closed review: mirror', 'the self-check has fewer questions than a review has payloads'],
  ['goal: dropped', 'one goal in five is dropped'],
];

/** Is this a surface that cannot show every payload? */
export const isPartial = (surface: string): boolean => PARTIAL.some(([beginning]) => surface.startsWith(beginning));
