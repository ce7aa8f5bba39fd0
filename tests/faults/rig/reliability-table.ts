import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from './fault.ts';
import type { Run, TrialLine } from './results.ts';
import { readResults } from './results.ts';
import { sourceVersion } from './source-version.ts';
import { sumUp } from './sum-up.ts';

const BEGIN = '<!-- table: npm run faults -- --table -->';
const END = '<!-- end of table -->';

interface Ran {
  readonly run: Run;
  readonly lines: readonly TrialLine[];
}

/** The longest run of a fault on the sources as they are now; `null` when there is none. */
function ranNow(fault: Fault, root: string, files: readonly string[]): Ran | null {
  const source = sourceVersion(root, fault);
  const ran = files.flatMap((file) => readResults(file) ?? []);
  const now = ran.filter(({ run }) => run.fault === fault.name && run.source === source);
  return now.sort((a, b) => b.lines.length - a.lines.length)[0] ?? null;
}

const dateOf = ({ lines, run }: Ran): string => (lines.at(-1)?.at ?? run.startedAt).slice(0, 10);

const versionsIn = ({ run }: Ran): string =>
  Object.entries(run.versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');

function rowOf(fault: Fault, ran: Ran | null): string {
  if (ran === null) return `| ${fault.name} | 0 of ${fault.fullCount} | | | | | not run on this version | |`;
  const sum = sumUp(ran.lines.filter(({ control }) => !control));
  const control = sumUp(ran.lines.filter((line) => line.control));
  const cells = [
    fault.name,
    `${sum.trials} of ${fault.fullCount}`,
    sum.acknowledged,
    sum.lost,
    sum.silent,
    sum.broken.length,
    `${dateOf(ran)}, seed ${ran.run.seed}, source ${ran.run.source}; ${versionsIn(ran)}`,
    fault.control ? `control lost in ${control.losing} of ${control.trials}` : '',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Writes what was run into the table of `docs/reliability.md`; answers its lines. */
export function writeReliabilityTable(faults: readonly Fault[], root: string, resultsFolder: string): string[] {
  const names = readdirSync(resultsFolder).filter((name) => name.endsWith('.jsonl'));
  const files = names.map((name) => path.join(resultsFolder, name));
  const lines = [
    '| fault | trials | acknowledged | lost | silent | broken | run | |',
    '|---|---|---|---|---|---|---|---|',
    ...faults.map((fault) => rowOf(fault, ranNow(fault, root, files))),
  ];
  const file = path.join(root, 'docs', 'reliability.md');
  const text = readFileSync(file, 'utf8');
  const [before = '', rest = ''] = text.split(BEGIN);
  const after = rest.split(END)[1] ?? '';
  writeFileSync(file, `${before}${BEGIN}\n\n${lines.join('\n')}\n\n${END}${after}`);
  return lines;
}
