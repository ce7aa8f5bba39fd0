/** Tests counted by one stage. A stage that is not a test runner counts as one test. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What a stage found; `output` is shown when something failed, `note` always, `provides` is environment for later stages. */
export interface StageOutcome extends Counts {
  readonly output: string;
  readonly note?: string;
  readonly provides?: Readonly<Record<string, string>>;
}

/** One step of `npm run check` or `npm test`. Stages named in `after` run first; an `alone` stage has the machine to itself. */
export interface Stage {
  readonly name: string;
  readonly after?: readonly string[];
  /** True when a failure of the stages in `after` makes this one pointless. */
  readonly needsSuccess?: boolean;
  readonly alone?: boolean;
  readonly run: (env: NodeJS.ProcessEnv) => Promise<StageOutcome>;
}

/** The outcome of a stage that is itself the test. */
export function asOneTest(succeeded: boolean, output: string, note?: string): StageOutcome {
  return {
    passed: succeeded ? 1 : 0,
    failed: succeeded ? 0 : 1,
    skipped: 0,
    output,
    ...(note !== undefined && { note }),
  };
}
