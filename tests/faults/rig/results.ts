import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const TrialLineSchema = z.object({
  trial: z.number().int(),
  variant: z.string(),
  control: z.boolean(),
  acknowledged: z.number().int(),
  lost: z.number().int(),
  silent: z.number().int(),
  broken: z.array(z.string()),
  notes: z.string(),
  ms: z.number(),
  at: z.string(),
});
/** A finished trial as it is kept. */
export type TrialLine = z.infer<typeof TrialLineSchema>;

const RunSchema = z.object({
  fault: z.string(),
  seed: z.string(),
  source: z.string(),
  startedAt: z.string(),
  versions: z.record(z.string(), z.string()),
});
/** The first line of a file of results: what was run, on what. */
export type Run = z.infer<typeof RunSchema>;

/** The finished trials of one fault, seed and version of the sources: JSON lines, so that a run that was ended goes on. */
export interface Results {
  readonly file: string;
  readonly run: Run;
  readonly lines: readonly TrialLine[];
  readonly add: (line: TrialLine) => void;
}

function readJsonLines(file: string): unknown[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => {
    try {
      return [JSON.parse(line) as unknown];
    } catch {
      // A line that a kill cut short; its trial is run again.
      return [];
    }
  });
}

/** Reads a file of results; `null` when it is none. */
export function readResults(file: string): { run: Run; lines: TrialLine[] } | null {
  const [first, ...rest] = readJsonLines(file);
  const run = RunSchema.safeParse(first);
  if (!run.success) return null;
  return { run: run.data, lines: rest.flatMap((line) => TrialLineSchema.safeParse(line).data ?? []) };
}

/** Opens the results of a run in `folder`, and goes on with those that are there. */
export function openResults(folder: string, wanted: Run): Results {
  const file = path.join(folder, `${wanted.fault}-${wanted.seed}-${wanted.source}.jsonl`);
  mkdirSync(folder, { recursive: true });
  const found = readResults(file);
  const run = found?.run ?? wanted;
  const lines = found?.lines ?? [];
  if (found === null) appendFileSync(file, `${JSON.stringify(run)}\n`);
  return {
    file,
    run,
    lines,
    add: (line) => {
      lines.push(line);
      appendFileSync(file, `${JSON.stringify(line)}\n`);
    },
  };
}
