import { SCHEMA_VERSION } from '../record-kinds.ts';
import type { Upcast } from './upcasts.ts';
import { upcasts } from './upcasts.ts';

/** The schema version that records are brought to, and the steps that lead there. A test brings its own. */
export interface SchemaInHand {
  readonly version: number;
  readonly steps: readonly Upcast[];
}

/** This Rungbook's. */
export const currentSchema: SchemaInHand = { version: SCHEMA_VERSION, steps: upcasts };
