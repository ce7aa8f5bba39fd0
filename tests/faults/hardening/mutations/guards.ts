import type { Guard } from './guard.ts';
import { gitGuards } from './guards/git-guards.ts';
import { importGuards } from './guards/import-guards.ts';
import { pageGuards } from './guards/page-guards.ts';
import { runningAppGuards } from './guards/running-app-guards.ts';
import { textGuards } from './guards/text-guards.ts';
import { windowGuards } from './guards/window-guards.ts';

/** Every line of the security baseline, by the file it stands in (docs/security.md, "The lines of defence"). */
export const GUARDS: readonly Guard[] = [
  ...windowGuards,
  ...pageGuards,
  ...gitGuards,
  ...importGuards,
  ...textGuards,
  ...runningAppGuards,
];
