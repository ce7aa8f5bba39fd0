/** Where a runtime came from; `stand-in` is the only one that must never meet a real record. */
export type RuntimeOrigin = 'override' | 'installed' | 'downloaded' | 'stand-in';

/** An Electron that can be started: absolute paths, version without a leading `v`. */
export interface Runtime {
  readonly origin: RuntimeOrigin;
  readonly distPath: string;
  readonly executable: string;
  readonly version: string;
}

/** What looking for a runtime gives: the runtime, or one sentence for every place that had none. */
export type RuntimeSearch =
  { readonly found: true; readonly runtime: Runtime } | { readonly found: false; readonly reasons: readonly string[] };
