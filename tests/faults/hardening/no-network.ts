import { spawnSync } from 'node:child_process';
import type { Fault, Place, Trial, TrialOutcome } from '../rig/fault.ts';
import { startQuietApp } from './quiet-app.ts';
import { readTrace } from './read-trace.ts';
import { useApp } from './use-app.ts';

const TEN_MINUTES_MS = 600_000;
const TWENTY_SECONDS_MS = 20_000;

/** Without any network the kernel has nothing to tell either, and not a single IP socket is left; only root may have it so. */
const NO_NETWORK = ['unshare', '--net'];

/** Scripted use under `strace`; `wrap` goes before it. */
export async function traceUse(
  place: Place,
  folder: string,
  milliseconds: number,
  wrap: readonly string[],
): Promise<TrialOutcome> {
  const app = startQuietApp(place, folder, wrap);
  let rounds: number;
  try {
    rounds = await useApp(app, folder, milliseconds);
  } catch (error) {
    await app.quit().catch(() => undefined);
    throw error;
  }
  const { trace } = await app.quit();
  const { uses, lookUps, kernelQuestions, calls } = readTrace(trace);
  const broken = [
    ...uses.map((line) => `An IP socket was used: ${line}`),
    ...lookUps.map((line) => `A name was looked up: ${line}`),
    ...(calls < 100 ? [`Only ${calls} calls were traced, so nothing is proven.`] : []),
    ...(wrap.length > 0 && kernelQuestions > 0 ? [`${kernelQuestions} IP sockets without any network.`] : []),
  ];
  const notes = `${rounds} rounds, ${calls} traced calls, ${uses.length} IP sockets used, ${lookUps.length} look-ups, ${kernelQuestions} sockets to ask the kernel about its interfaces`;
  return { acknowledged: rounds, lost: 0, silent: 0, broken, notes };
}

const trial = ({ variant, folder }: Trial, place: Place): Promise<TrialOutcome> =>
  variant === 'no network'
    ? traceUse(place, folder, TWENTY_SECONDS_MS, spawnSync('unshare', ['--net', 'true']).status === 0 ? NO_NETWORK : [])
    : traceUse(place, folder, variant === 'ten minutes' ? TEN_MINUTES_MS : TWENTY_SECONDS_MS, []);

/** Typing with spelling marks, import, export, print and every screen, with every call to the network on record. */
export const noNetwork: Fault = {
  name: 'no-network',
  folder: 'hardening',
  about: 'strace over scripted use: no IP socket is used, no name is looked up',
  needs: () => ['electron'],
  variants: ['ten minutes', 'no network'],
  fullCount: 2,
  limitMs: 20 * 60_000,
  trial,
};
