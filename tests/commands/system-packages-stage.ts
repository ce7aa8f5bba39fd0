import { existsSync } from 'node:fs';
import { DEBIAN_PACKAGES } from './debian-packages.ts';
import { findCommand } from './find-command.ts';
import { missingPackages } from './missing-packages.ts';
import { runCommand } from './run-command.ts';
import { asOneTest } from './stage.ts';
import type { Stage, StageOutcome } from './stage.ts';

const TEN_MINUTES_MS = 10 * 60 * 1000;
const NEEDED_COMMANDS = ['git', 'pdftotext'];

/**
 * Installs what the tests need on Debian when we are root there, and says so. Anywhere else nothing is installed: what is
 * missing is named, and the tests that need it count as skipped.
 */
export const systemPackagesStage: Stage = {
  name: 'system packages',
  run: (env) => (mayInstall() ? installMissing(env) : Promise.resolve(nameMissing(env))),
};

function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

async function packageNames(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Set<string>> {
  const { output } = await runCommand({ command, args, cwd: '/', env: { ...env, LC_ALL: 'C' } });
  return new Set(output.split('\n').map((line) => line.trim()));
}

async function installMissing(env: NodeJS.ProcessEnv): Promise<StageOutcome> {
  const listInstalled = ['-W', '-f', '${db:Status-Status} ${Package}\\n'];
  const states = await packageNames('dpkg-query', listInstalled, env);
  const installed = new Set([...states].filter((line) => line.startsWith('installed ')).map((line) => line.slice(10)));
  if (missingPackages(DEBIAN_PACKAGES, { installed, available: new Set() }).length === 0) {
    return asOneTest(true, '', 'nothing to install');
  }
  const apt = { cwd: '/', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, limitMs: TEN_MINUTES_MS };
  const update = await runCommand({ ...apt, command: 'apt-get', args: ['update', '-q'] });
  const available = await packageNames('apt-cache', ['pkgnames'], env);
  const missing = missingPackages(DEBIAN_PACKAGES, { installed, available });
  console.log(`… installing with apt: ${missing.join(' ')}`);
  const args = ['install', '-y', '-q', '--no-install-recommends', ...missing];
  const install = await runCommand({ ...apt, command: 'apt-get', args });
  return asOneTest(install.code === 0, `${update.output}\n${install.output}`, `installed ${missing.join(' ')}`);
}

function nameMissing(env: NodeJS.ProcessEnv): StageOutcome {
  const missing = NEEDED_COMMANDS.filter((command) => findCommand([command], env) === undefined);
  return missing.length === 0
    ? asOneTest(true, '')
    : { passed: 0, failed: 0, skipped: 1, output: '', note: `not found: ${missing.join(', ')}` };
}
