import type { OpenApp } from '../apps/open-app.ts';
import type { FoundRecord } from '../apps/read-record.ts';
import type { Random } from '../rig/random.ts';

/** What a person does until something happens to the machine. */
export interface Activity {
  /** Puts in place what the activity begins from. */
  readonly prepare: () => Promise<void>;
  /** Goes on until the app is gone; `acknowledge` is called whenever the app said *saved*. Rejects when the app is gone. */
  readonly goOn: (acknowledge: () => void) => Promise<void>;
  /** How many acknowledgements to wait for before the fault. */
  readonly most: number;
  /** How long it may take from the last of them (or from the start) to the fault, in milliseconds. */
  readonly patience: number;
  /** How many writes were acknowledged, and a sentence for each that is missing or wrong in what was found. */
  readonly judge: (
    found: FoundRecord,
    userData: string,
  ) => { readonly acknowledged: number; readonly wrong: readonly string[] };
}

/** Makes an activity for an app that stands on its first screen. `folder` is for its own files. */
export type MakeActivity = (app: OpenApp, random: Random, folder: string) => Activity;
