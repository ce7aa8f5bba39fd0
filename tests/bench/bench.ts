import type { Runtime } from '../../electron/runtime/runtime.ts';

/** What a bench is given; `env` has a display, `tell` shows progress. */
export interface BenchContext {
  readonly runtime: Runtime;
  readonly env: NodeJS.ProcessEnv;
  readonly pairs: number;
  readonly tell: (line: string) => void;
}

/** What a bench gives: every number for the JSON file, lines for people, and whether all gates hold. */
export interface BenchOutcome {
  readonly results: unknown;
  readonly table: readonly string[];
  readonly holds: boolean;
}

/** A measurement that can be asked for by name. */
export type Bench = (context: BenchContext) => Promise<BenchOutcome>;
