/**
 * What the runner of TypeScript leaves in a function that is sent somewhere as text: a call that gives inner functions their names.
 * Where the function arrives, it has to exist.
 */
export const KNOW_NAMES = 'globalThis.__name = (named) => named';
