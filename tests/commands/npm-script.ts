import { runCommand } from './run-command.ts';
import type { Command, CommandResult } from './run-command.ts';

/** Runs one of the scripts of `package.json`, so that a stage and the command a person types can never differ. */
export function runNpmScript(script: string, options: Pick<Command, 'cwd' | 'env'>): Promise<CommandResult> {
  const args = ['run', '--silent', script];
  const npmScript = options.env['npm_execpath'];
  return npmScript?.endsWith('.js') === true
    ? runCommand({ ...options, command: process.execPath, args: [npmScript, ...args] })
    : runCommand({ ...options, command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args });
}
