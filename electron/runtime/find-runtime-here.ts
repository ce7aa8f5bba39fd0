import { findRuntime } from './find-runtime.ts';
import type { RuntimeSearch } from './runtime.ts';

/** What is particular to one search: the project's folder, where lines go, and the environment when it is not the process's own. */
interface SearchHere {
  readonly projectRoot: string;
  readonly announce: (line: string) => void;
  readonly env?: NodeJS.ProcessEnv;
}

/** Finds the Electron for this machine, by its own platform, environment and clock. */
export const findRuntimeHere = ({ projectRoot, announce, env = process.env }: SearchHere): Promise<RuntimeSearch> =>
  findRuntime({ projectRoot, env, platform: process.platform, arch: process.arch, announce, now: Date.now });
