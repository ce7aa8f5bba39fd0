import path from 'node:path';
import { auditStage } from './audit-stage.ts';
import { buildIfStaleStage } from './build-if-stale-stage.ts';
import { DEEP, chromiumStage, electronStage } from './e2e-stages.ts';
import { projectRoot } from './project-root.ts';
import { runAndReport } from './run-and-report.ts';
import { runCommand } from './run-command.ts';
import { runtimeStage } from './runtime-stage.ts';
import { asOneTest } from './stage.ts';
import type { Stage } from './stage.ts';
import { systemPackagesStage } from './system-packages-stage.ts';

/** A stage that runs a TypeScript file of the project. */
function fileStage(name: string, file: string, args: readonly string[], order: Partial<Stage>): Stage {
  const tsx = path.join(projectRoot, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  return {
    name,
    ...order,
    run: async (env) => {
      const result = await runCommand({
        command: process.execPath,
        args: [tsx, path.join(projectRoot, file), ...args],
        cwd: projectRoot,
        env,
      });
      return asOneTest(result.code === 0, result.output);
    },
  };
}

const stages: readonly Stage[] = [
  systemPackagesStage,
  auditStage,
  fileStage('package', 'electron/commands/package.ts', ['--allow-test-runtime'], { after: [] }),
  fileStage('packaged smoke', 'tests/smoke/packaged.ts', [], {
    after: ['system packages', 'package'],
    needsSuccess: true,
  }),
  fileStage('bench startup', 'tests/bench/run.ts', ['startup', '--pairs', '3'], {
    after: ['system packages', 'package', 'packaged smoke'],
    alone: true,
  }),
];

/** What the package does not need. */
const beside: readonly Stage[] = [runtimeStage, buildIfStaleStage, electronStage(DEEP), chromiumStage(DEEP)];

const only = process.argv.slice(2);

/** `npm run test:deep`: what does not fit into ten minutes. `-- packaged` only packages and looks at the package. */
process.exitCode = await runAndReport(
  only.includes('packaged') ? stages.filter((stage) => stage.name !== 'bench startup') : [...stages, ...beside],
  1,
  process.env,
);
