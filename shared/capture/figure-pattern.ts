/** Ordinary words that end in "s" and so could be mistaken for a unit. */
const noUnits =
  'this|was|across|its|is|has|as|does|thus|always|versus|plus|us|yes|perhaps|besides|towards|lets|ours|theirs|hers|his';

const knownUnits =
  'ms|µs|us|ns|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|years?|[kMGT]i?B|[kmgt]b|KB|rps|qps|req/s|tps|fps|pts?|people|€|EUR|USD';

/** A unit behind a number: a known one, or a plural such as "tickets". */
const unitPattern = `(?:%|‰|(?:${knownUnits}|(?!(?:${noUnits})(?![\\p{L}]))[a-z]{3,14}s|[x×])(?![\\p{L}\\p{N}]))`;

/** A number with what belongs to it, `1,200.5` `~3` `$40k`, and the unit that touches or follows it. Bounded, so that no input makes it slow. */
export const amountPattern = (group: string): string =>
  `(?<${group}>[~≈<>]?[$€£]?\\d(?:[\\d.,]{0,14}\\d)?(?:[kKM](?![\\p{L}\\p{N}]))?)(?:\\s{0,2}(?<${group}Unit>${unitPattern}))?`;
