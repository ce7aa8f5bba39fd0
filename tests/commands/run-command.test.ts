import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const node = (script: string, limitMs?: number) =>
  runCommand({
    command: process.execPath,
    args: ['-e', script],
    cwd: process.cwd(),
    env: process.env,
    ...(limitMs !== undefined && { limitMs }),
  });

test('keeps both streams and the code', async () => {
  const result = await node(`process.stdout.write('a'); process.stderr.write('b'); process.exitCode = 7`);
  expect(result.code).toBe(7);
  expect(result.output).toMatch(/^(ab|ba)$/);
});

test('a command that hangs is ended together with its children', async () => {
  const result = await node(
    `require('child_process').spawnSync(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })`,
    800,
  );
  expect(result.code).toBe(124);
  expect(result.output).toContain('Stopped after 1 s.');
});

test('a command that does not exist fails with words', async () => {
  const result = await runCommand({ command: '/no/such', args: [], cwd: '/', env: {} });
  expect(result.code).not.toBe(0);
  expect(result.output).toContain('ENOENT');
});
