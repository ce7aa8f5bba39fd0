import { scriptStage } from './script-stage.ts';
import type { Stage } from './stage.ts';
import { unitStage } from './unit-stage.ts';

/** Everything that needs neither a browser nor Electron, in the order in which a mistake is cheapest to find. */
export const checkStages: readonly Stage[] = [
  scriptStage('types', 'types'),
  scriptStage('lint', 'lint'),
  scriptStage('format', 'format:check'),
  scriptStage('boundaries', 'boundaries'),
  scriptStage('dead code', 'dead-code'),
  unitStage(),
  scriptStage('build', 'build'),
  scriptStage('size', 'size', { after: ['build'], needsSuccess: true }),
];
