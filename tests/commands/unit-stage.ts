import path from 'node:path';
import { projectRoot } from './project-root.ts';
import { withReportFile } from './report-file.ts';
import { runCommand } from './run-command.ts';
import { asOneTest } from './stage.ts';
import type { Stage } from './stage.ts';
import { readVitestReport } from './vitest-report.ts';

const VITEST = path.join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');

/** Unit and component tests by vitest; every test counts. */
export function unitStage(order: Pick<Stage, 'after'> = {}): Stage {
  return {
    name: 'unit',
    ...order,
    run: async (env) => {
      const { value, report } = await withReportFile((file) =>
        runCommand({
          command: process.execPath,
          args: [VITEST, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
          cwd: projectRoot,
          env: { ...env, NO_COLOR: '1' },
        }),
      );
      if (report === undefined) return asOneTest(false, value.output);
      const counts = readVitestReport(report);
      // The exit code is the last word: vitest also fails for errors that belong to no test.
      return { ...counts, failed: value.code !== 0 && counts.failed === 0 ? 1 : counts.failed, output: value.output };
    },
  };
}
