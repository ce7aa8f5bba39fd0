import type { Random } from './random.ts';

/** What a fault cannot do without; where it is missing, the trials count as skipped and say why. */
export type Need = 'electron' | 'chromium' | 'loop';

/** One trial: its number, its variant, its own stream of randomness, and an empty folder that is removed afterwards. */
export interface Trial {
  readonly index: number;
  readonly variant: string;
  readonly random: Random;
  readonly folder: string;
}

/**
 * What a trial found. A write is acknowledged when the app said *saved*; `lost` counts those that are missing or wrong
 * afterwards (and what came back although it was refused), `silent` those of them about which no word was said. `broken` holds
 * a sentence for every other promise that did not hold.
 */
export interface TrialOutcome {
  readonly acknowledged: number;
  readonly lost: number;
  readonly silent: number;
  readonly broken?: readonly string[];
  readonly notes?: string;
}

/** Trials of a setup that must lose: a rig that cannot fail proves nothing. */
export interface Control {
  readonly about: string;
  /** The share of trials that must lose something. */
  readonly mustLose: number;
  readonly trial: (trial: Trial, place: Place) => Promise<TrialOutcome>;
}

/** A fault that can be asked for by name. Trial n has the variant n modulo their number. */
export interface Fault {
  readonly name: string;
  /** Its folder below `tests/faults`, when that has another name. */
  readonly folder?: string;
  /** What its results rest on besides the folders that keep the record. */
  readonly sources?: readonly string[];
  readonly about: string;
  readonly needs: (variant: string) => readonly Need[];
  readonly variants: readonly string[];
  readonly fullCount: number;
  readonly limitMs: number;
  readonly trial: (trial: Trial, place: Place) => Promise<TrialOutcome>;
  readonly control?: Control;
}

/** What the trials of a run share. What is not there is `null`. */
export interface Place {
  /** Programs and display for the children. */
  readonly env: NodeJS.ProcessEnv;
  readonly electron: { readonly executable: string; readonly version: string } | null;
  readonly chromium: { readonly executable: string; readonly version: string } | null;
  /** A copy of the built app, so that a build under way cannot change what is being tried. */
  readonly appFolder: string;
  /** Where browser mode is served, or `null` when no fault needs it. */
  readonly origin: string | null;
  /** Keeps something that all trials begin from, made when first asked for. */
  readonly once: <T>(name: string, make: (folder: string) => Promise<T>) => Promise<T>;
}
