import { bundledPackages } from './bundled-packages.ts';
import { projectRoot } from './project-root.ts';
import { highFindings } from './read-audit.ts';
import { runCommand } from './run-command.ts';
import { asOneTest } from './stage.ts';
import type { Stage } from './stage.ts';

/** Known holes in what is installed with the app, and in what is bundled into it; the second needs a registry that audits. */
export const auditStage: Stage = {
  name: 'npm audit',
  run: async (env) => {
    const audit = (args: readonly string[]) =>
      runCommand({ command: 'npm', args: ['audit', ...args], cwd: projectRoot, env });
    const installed = await audit(['--omit=dev', '--audit-level=high']);
    if (installed.code !== 0) return asOneTest(false, installed.output);
    const whole = await audit(['--json']);
    const found = highFindings(whole.output.slice(whole.output.indexOf('{')), bundledPackages(projectRoot));
    if (found === null) return { passed: 1, failed: 0, skipped: 1, output: '', note: 'the registry does not audit' };
    return {
      passed: found.length === 0 ? 2 : 1,
      failed: found.length === 0 ? 0 : 1,
      skipped: 0,
      output: found.join('\n'),
    };
  },
};
