import { checkStages } from './check-stages.ts';
import { USUAL, chromiumStage, electronStage } from './e2e-stages.ts';
import { appFaultsStage, faultsStage } from './faults-stage.ts';
import { runAndReport } from './run-and-report.ts';
import { runtimeStage } from './runtime-stage.ts';
import type { Stage } from './stage.ts';
import { systemPackagesStage } from './system-packages-stage.ts';

/** Some unit tests run git, so they wait for the system packages. */
function afterPackages(stage: Stage): Stage {
  return stage.name === 'unit' ? { ...stage, after: ['system packages'] } : stage;
}

const stages: readonly Stage[] = [
  systemPackagesStage,
  runtimeStage,
  ...checkStages.map(afterPackages),
  faultsStage,
  appFaultsStage,
  electronStage(USUAL),
  chromiumStage(USUAL),
];

/** `npm test`: everything, two stages at a time; the end-to-end tests have the machine to themselves, one for each core. */
process.exitCode = await runAndReport(stages, 2, process.env);
