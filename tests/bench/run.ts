import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { buildAppIfStale } from '../../electron/commands/build-app.ts';
import { findRuntimeHere } from '../../electron/runtime/find-runtime-here.ts';
import { projectRoot } from '../commands/project-root.ts';
import { withDisplay } from '../commands/with-display.ts';
import type { Bench } from './bench.ts';
import { parseBenchArguments } from './bench-arguments.ts';
import { growthBench } from './growth/growth-bench.ts';
import { saveBench } from './save/save-bench.ts';
import { startupBench } from './startup/startup-bench.ts';
import { vaultBench } from './vault/vault-bench.ts';

const BENCHES: Readonly<Record<string, Bench>> = {
  startup: startupBench,
  save: saveBench,
  vault: vaultBench,
  growth: growthBench,
};

/** `npm run bench -- startup [--pairs 7]`: a table here, all numbers in `tests/bench/results/`; exit code 1 when a gate fails. */
async function run(): Promise<number> {
  const { name, pairs } = parseBenchArguments(process.argv.slice(2));
  const bench = BENCHES[name ?? ''];
  const tell = (line: string): void => console.log(line);
  if (name === undefined || bench === undefined) {
    console.error(`Name a bench: ${Object.keys(BENCHES).join(', ')}`);
    return 1;
  }
  if (process.platform !== 'linux') {
    console.error('The benches read /proc and run on Linux only.');
    return 1;
  }
  if (!buildAppIfStale(projectRoot, tell)) return 1;
  const search = await findRuntimeHere({ projectRoot, announce: tell });
  if (!search.found) {
    console.error(search.reasons.join('\n'));
    return 1;
  }
  const { runtime } = search;
  const outcome = await withDisplay(process.env, (env) => bench({ runtime, env, pairs, tell }));
  if (outcome === undefined) {
    console.error('There is no display and no Xvfb.');
    return 1;
  }
  const at = new Date().toISOString();
  const machine = { cores: cpus().length, model: cpus()[0]?.model, electron: runtime.version, node: process.version };
  const file = path.join(projectRoot, 'tests', 'bench', 'results', `${name}-${at.replaceAll(':', '-')}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ bench: name, at, machine, pairs, ...outcome }, null, 2));
  tell(['', ...outcome.table, '', `All numbers: ${path.relative(projectRoot, file)}`].join('\n'));
  return outcome.holds ? 0 : 1;
}

process.exitCode = await run();
