import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../commands/project-root.ts';
import { FAULTS } from './faults.ts';
import { parseFaultArguments } from './rig/fault-arguments.ts';
import { writeReliabilityTable } from './rig/reliability-table.ts';
import { runFault } from './rig/run-fault.ts';

const RESULTS = path.join(projectRoot, 'tests', 'faults', 'results');

/** `npm run faults -- NAME --trials N [--seed S] [--only VARIANT]`, or `--list`, or `--table`. Exit code 0 only when every promise held. */
async function run(): Promise<number> {
  const args = parseFaultArguments(process.argv.slice(2));
  if (args.list) {
    for (const { name } of FAULTS) console.log(name);
    return 0;
  }
  if (args.table) {
    for (const line of writeReliabilityTable(FAULTS, projectRoot, RESULTS)) console.log(line);
    return 0;
  }
  const fault = FAULTS.find(({ name }) => name === args.name);
  if (fault === undefined) {
    console.error(`Name a fault: ${FAULTS.map(({ name }) => name).join(', ')}`);
    return 1;
  }
  return runFault(fault, {
    root: projectRoot,
    resultsFolder: args.fresh ? mkdtempSync(path.join(tmpdir(), 'rungbook-results-')) : RESULTS,
    trials: args.trials ?? fault.fullCount,
    seed: args.seed,
    only: args.only,
    app: args.app,
    tell: (line) => console.log(line),
  });
}

// A browser that a trial left behind would keep this process alive; its end is theirs.
run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
