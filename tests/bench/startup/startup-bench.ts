import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../commands/project-root.ts';
import type { BenchContext, BenchOutcome } from '../bench.ts';
import { compareStarts, comparisonLine } from './compare-starts.ts';
import type { StartPair } from './compare-starts.ts';
import { writeEmptyWindowApp } from './empty-window.ts';
import { measureStart } from './measure-start.ts';
import type { StartTarget } from './measure-start.ts';
import { seedUserData } from './seed-user-data.ts';

const CASES = [
  { name: 'empty record', entries: 0 },
  { name: '10,000 entries', entries: 10_000 },
] as const;

async function measurePairs(control: StartTarget, app: StartTarget, count: number): Promise<readonly StartPair[]> {
  // The first start of each fills caches and lets the app catch up with the seeded journal; it is not counted.
  await measureStart(control);
  await measureStart(app);
  const pairs: StartPair[] = [];
  for (let index = 0; index < count; index++) {
    // Taking turns at going first keeps a drifting machine from favouring one side.
    const appFirst = index % 2 === 1;
    const first = await measureStart(appFirst ? app : control);
    const second = await measureStart(appFirst ? control : app);
    pairs.push(appFirst ? { app: first, control: second } : { control: first, app: second });
  }
  return pairs;
}

/** Start until Today is painted and the capture line can be used, against an empty Electron window in the same run. */
export async function startupBench(context: BenchContext): Promise<BenchOutcome> {
  const work = mkdtempSync(path.join(tmpdir(), 'rungbook-bench-'));
  try {
    const common = { executable: context.runtime.executable, env: context.env };
    const control = { ...common, appFolder: path.join(work, 'empty'), userData: path.join(work, 'empty-data') };
    writeEmptyWindowApp(control.appFolder);
    const results = [];
    for (const { name, entries } of CASES) {
      context.tell(`${name}: seeding and measuring ${context.pairs} pairs …`);
      const app = { ...common, appFolder: projectRoot, userData: path.join(work, `data-${entries}`) };
      await seedUserData(app.userData, entries);
      const pairs = await measurePairs(control, app, context.pairs);
      results.push({ name, pairs, comparison: compareStarts(pairs) });
    }
    return {
      results,
      table: results.flatMap(({ name, comparison }) => comparison.map((one) => comparisonLine(name, one))),
      holds: results.every(({ comparison }) => comparison.every((one) => one.holds || !one.isGate)),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
