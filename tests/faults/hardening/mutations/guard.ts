/** The lines of defence in one file, and the tests of which one must fail when a line is taken out or weakened. */
export interface Guard {
  /** A source file, or the built main: what only the running app can tell is tried there. */
  readonly file: string;
  /** Unit tests, or specs of the end-to-end tests. */
  readonly tests: readonly string[];
  /** Every line that fits is taken out, one at a time. */
  readonly eachLine?: RegExp;
  /** Words that become others, one pair at a time, wherever they stand in the file. */
  readonly weakened?: readonly (readonly [from: string, to: string])[];
}

/** Is this tried in the running app? */
export const isLive = ({ tests }: Guard): boolean => tests.some((test) => test.startsWith('tests/e2e/'));
